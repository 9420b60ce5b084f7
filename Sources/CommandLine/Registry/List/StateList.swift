internal import Casework
internal import Law
internal import Localization
internal import Registry

/// The States that were asked for, in the order of a language.
struct StateList {
    let source: DigestedRegistry
    let language: Language
    let day: Day?
    /// The instrument whose parties are listed; none where all States are.
    let instrument: Instrument?
    let group: RegionalGroup?
    /// The instruments that are shown.
    let instruments: [Instrument]
    let entries: [StateEntry]
    /// Those that would be listed, were the day of their deposit known.
    let uncertain: [StateEntry]

    init(_ source: DigestedRegistry, _ language: Language, on day: Day?, partiesTo instrument: Instrument?, in group: RegionalGroup?) {
        let registry = source.registry
        let shown = instrument.map { [$0] } ?? registry.instruments
        let doubts = Dictionary(grouping: registry.doubts, by: \.state)
        let states = registry.states.filter { group == nil || $0.regionalGroup == group?.code }
        let all = Collation(language).sorted(states, by: { $0.name(in: language.code) }, then: \.code.text).map {
            StateEntry($0, shown, in: registry, on: day, language, doubts: doubts[$0.code] ?? [])
        }
        self.source = source
        self.language = language
        self.day = day
        self.instrument = instrument
        self.group = group
        self.instruments = shown
        self.entries = instrument == nil ? all : all.filter { $0.treaties.contains { $0.standing.isParty } }
        self.uncertain = instrument == nil ? [] : all.filter { $0.treaties.contains { $0.standing == .uncertain } }
    }

    /// The name of a group in the language of the list.
    func groupName(_ code: RegionalGroupCode?) -> String? {
        code.flatMap { source.registry.group($0)?.name(in: language.code) }
    }
}
