internal import Localization
internal import Lots
internal import Registry

/// The names of the registry, in the language of a page.
struct SummaryNames {
    let registry: TreatyRegistry
    let language: Language

    /// The name of a State, or its code where the registry does not hold it.
    func state(_ code: StateCode) -> String { registry.state(code)?.name(in: language.code) ?? code.text }

    func instrument(_ code: InstrumentCode) -> DrawSummary.Instrument {
        DrawSummary.Instrument(code: code.text, name: registry.instrument(code)?.shortTitle(in: language.code) ?? code.text)
    }

    /// The groups with participants: those of the registry in its order, then others by their codes.
    func groups(of field: Field) -> [DrawSummary.Group] {
        let present = Set(field.parties.map(\.group))
        let known = registry.groups.map(\.code).filter(present.contains)
        return (known + present.subtracting(known).sorted()).map(group)
    }

    private func group(_ code: RegionalGroupCode) -> DrawSummary.Group {
        DrawSummary.Group(
            code: code.text, name: registry.group(code)?.name(in: language.code) ?? code.text,
            shortName: Self.shortNames[code.text] ?? code.text)
    }

    private static let shortNames = [
        "AFRICAN": "African", "ASIA_PACIFIC": "Asia-Pacific", "EASTERN_EUROPEAN": "Eastern European", "GRULAC": "GRULAC", "WEOG": "WEOG",
    ]
}
