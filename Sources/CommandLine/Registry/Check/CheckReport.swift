internal import Casework
internal import Law
internal import Localization
internal import Registry

/// What a registry without fault holds: parties by group and instrument, the digest, and the doubts.
struct CheckReport {
    let source: DigestedRegistry

    init(_ source: DigestedRegistry) { self.source = source }

    var registry: TreatyRegistry { source.registry }

    func text(path: String, width: Int) -> String {
        let day = registry.asOf.map { "; the last day that they record is \($0)" } ?? ""
        let head = "The tables in \(path.printable) are without fault\(day).".wrapped(to: width) + "\n"
        let digest = "Digest (SHA-256):\n\(source.digestText)\n"
        return [head, digest, counts(width: width), doubts(width: width)].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The groups with their parties, and those that have none.
    var groups: [RegionalGroup?] { registry.groups + (registry.states.contains { $0.regionalGroup == nil } ? [nil] : []) }

    func states(of group: RegionalGroup?) -> [State] { registry.states.filter { $0.regionalGroup == group?.code } }

    func parties(of group: RegionalGroup?, to instrument: InstrumentCode) -> Int {
        states(of: group).count { registry.isParty($0.code, to: instrument) }
    }

    private func counts(width: Int) -> String {
        let numbers = ["States"] + registry.instruments.map(\.code.text)
        let columns = [TextTable.Column("Parties")] + numbers.map { TextTable.Column($0, .trailing, .whole) }
        let total = ["All", "\(registry.states.count)"] + registry.instruments.map { "\(registry.parties(to: $0.code).count)" }
        return TextTable(columns, rows: groups.map(row) + [total]).text(width: width)
    }

    private func row(_ group: RegionalGroup?) -> [String] {
        let name = group.map { String($0.name(in: Language.english.code).trimmingPrefix("Group of ")) } ?? "Without a group"
        return [name, "\(states(of: group).count)"] + registry.instruments.map { "\(parties(of: group, to: $0.code))" }
    }

    private func doubts(width: Int) -> String {
        let byKind = Dictionary(grouping: registry.doubts, by: \.kind)
        let blocks = Doubt.Kind.allCases.compactMap { kind in byKind[kind].map { block(kind, $0, width) } }
        return blocks.isEmpty ? "" : "To be looked at before lots are drawn:\n" + blocks.joined()
    }

    private func block(_ kind: Doubt.Kind, _ doubts: [Doubt], _ width: Int) -> String {
        let title = "  \(kind.text(in: .english)) (\(doubts.count)):\n"
        return title + ("    " + Self.list(doubts)).wrapped(to: width, indentingRestBy: 4).allowingBreaks + "\n"
    }

    /// The States, each with the instruments that it is about: `COM SOM, SOM UNTOC TIP`.
    private static func list(_ doubts: [Doubt]) -> String {
        var states: [StateCode] = []
        for doubt in doubts where !states.contains(doubt.state) { states.append(doubt.state) }
        return states.map { state in
            let instruments = doubts.filter { $0.state == state }.compactMap(\.instrument?.text)
            let words = instruments.isEmpty ? state.text : "\(state) (\(instruments.joined(separator: ", ")))"
            return words.keepingTogether
        }.joined(separator: ", ")
    }
}
