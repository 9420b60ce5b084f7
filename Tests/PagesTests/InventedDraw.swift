import FoundationEssentials
import Law
import Localization
import Pages
import Registry

/// A draw of the size of the real one: the States of the shipped registry, with instruments, cohorts and reviewers that nobody drew.
struct InventedDraw {
    let language: Language
    let states: [State]

    init(_ language: Language) {
        self.language = language
        let all = Self.registry.states.filter { $0.regionalGroup != nil }.prefix(193)
        states = Collation(language).sorted(all, by: { $0.name(in: language.code) }, then: \.code.text)
    }

    static let registry: TreatyRegistry = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Data/registry")
        let tables = RegistryTables { FileManager.default.contents(atPath: folder.appending(path: $0).path).map { Array($0) } }
        guard let registry = try? TreatyRegistry(reading: tables) else { fatalError("the shipped registry cannot be read") }
        return registry
    }()

    func summary(isRehearsal: Bool = true) -> DrawSummary {
        DrawSummary(
            title: "Drawing of lots of the first cycle", day: Day(year: 2026, month: 10, day: 12)!, isRehearsal: isRehearsal,
            record: record,
            instruments: instruments,
            groups: groups, participants: participants, redrawnSeats: redrawnSeats)
    }

    private var instruments: [DrawSummary.Instrument] {
        Self.registry.reviewedInstruments.map { DrawSummary.Instrument(code: $0.code.text, name: $0.shortTitle(in: language.code)) }
    }

    private var groups: [DrawSummary.Group] {
        Self.registry.groups.map { DrawSummary.Group(code: $0.code.text, name: $0.name(in: language.code), shortName: shortName(of: $0)) }
    }

    private func shortName(of group: RegionalGroup) -> String {
        let english = [
            "AFRICAN": "African", "ASIA_PACIFIC": "Asia-Pacific", "EASTERN_EUROPEAN": "Eastern European", "GRULAC": "GRULAC",
            "WEOG": "WEOG",
        ]
        let arabic = [
            "AFRICAN": "أفريقيا", "ASIA_PACIFIC": "آسيا والمحيط الهادئ", "EASTERN_EUROPEAN": "أوروبا الشرقية",
            "GRULAC": "أمريكا اللاتينية", "WEOG": "أوروبا الغربية",
        ]
        return (language == .arabic ? arabic : english)[group.code.text] ?? group.code.text
    }
}
