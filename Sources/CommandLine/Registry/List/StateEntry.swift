internal import Law
internal import Localization
internal import Registry

/// A State with how it stands towards some instruments, as lists show it.
struct StateEntry {
    let state: State
    let name: String
    let treaties: [TreatyEntry]
    /// What the tables do not know for certain about the State itself.
    let doubts: [Doubt.Kind]

    init(_ state: State, _ instruments: [Instrument], in registry: TreatyRegistry, on day: Day?, _ language: Language, doubts: [Doubt]) {
        self.state = state
        self.name = state.name(in: language.code)
        self.treaties = instruments.map { TreatyEntry(state, $0.code, in: registry, on: day, doubts: doubts) }
        self.doubts = doubts.filter { $0.instrument == nil }.map(\.kind)
    }

    /// The doubts as words for machines: `group_by_practice FA:deposit_date_unknown`.
    var flags: [String] {
        doubts.map(\.word) + treaties.flatMap { treaty in treaty.doubts.map { "\(treaty.instrument):\($0.word)" } }
    }
}
