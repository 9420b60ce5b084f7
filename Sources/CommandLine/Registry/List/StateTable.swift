internal import Casework
internal import Law
internal import Localization
internal import Registry

/// A list of States as a table for people: a line for each instrument that a State has acted upon.
struct StateTable {
    private let list: StateList
    private let width: Int
    private let remarks: Remarks

    init(_ list: StateList, width: Int) {
        self.list = list
        self.width = width
        self.remarks = Remarks(
            list.entries.flatMap { entry in entry.doubts.map { .doubt($0) } + entry.treaties.flatMap(\.remarks) }, list.language)
    }

    var text: String {
        let table = TextTable(columns, rows: list.entries.flatMap(rows)).text(width: width)
        return [table, summary, legend, remarks.explanation, uncertain].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var showsInstrument: Bool { list.instrument == nil }

    private var columns: [TextTable.Column] {
        let all: [(RegistryWord, TextTable.Column.Fit)] = [
            (.code, .whole), (.name, .wrap), (.group, .whole), (.instrument, .whole), (.deposit, .whole), (.entryIntoForce, .whole),
            (.remarks, .whole),
        ]
        return all.filter { showsInstrument || $0.0 != .instrument }
            .map { TextTable.Column($0.0 == .instrument ? "" : $0.0.text(in: list.language), .leading, $0.1) }
    }

    /// The lines of one State; a long name runs on beside the instruments.
    private func rows(_ entry: StateEntry) -> [[String]] {
        let names = entry.name.wrapped(to: nameWidth).split(separator: "\n").map(String.init)
        let acts = entry.treaties.filter { $0.standing != .notParty }
        let group = entry.state.regionalGroup?.text ?? "–"
        return (0..<max(names.count, acts.count, 1)).map { line in
            let start = [line == 0 ? entry.state.code.text : "", line < names.count ? names[line] : "", line == 0 ? group : ""]
            return start + (line < acts.count ? cells(acts[line]) : emptyCells(line)) + [numbers(entry, acts, line)]
        }
    }

    private func cells(_ act: TreatyEntry) -> [String] {
        (showsInstrument ? [act.instrument.text] : []) + [act.deposited, act.inForce].map { $0?.description ?? act.mark }
    }

    private func emptyCells(_ line: Int) -> [String] { (showsInstrument ? [""] : []) + (line == 0 ? ["–", "–"] : ["", ""]) }

    private func numbers(_ entry: StateEntry, _ acts: [TreatyEntry], _ line: Int) -> String {
        let ofState: [Remark] = line == 0 ? entry.doubts.map { .doubt($0) } : []
        return remarks.numbers(of: ofState + (line < acts.count ? acts[line].remarks : []))
    }

    /// What the other columns leave to names.
    private var nameWidth: Int {
        let groups = list.entries.map { $0.state.regionalGroup?.text.count ?? 1 }.max() ?? 0
        let words = [RegistryWord.group, .deposit, .entryIntoForce, .remarks].map { $0.text(in: list.language).displayWidth }
        let code = max(3, RegistryWord.code.text(in: list.language).displayWidth)
        let dates = max(10, words[1]) + max(10, words[2]) + max(5, words[3])
        let instruments = showsInstrument ? 2 + (list.instruments.map(\.code.text.count).max() ?? 0) : 0
        return max(16, width - code - max(groups, words[0]) - dates - instruments - 10)
    }
}

extension StateTable {
    /// How many States there are, of what kind and on which day: `States: 122 · Firearms Protocol · 2026-11-20`.
    private var summary: String {
        let parts = [
            "\(RegistryWord.states.text(in: list.language)): \(list.entries.count)", list.instrument?.shortTitle(in: list.language.code),
            list.group?.name(in: list.language.code),
            list.day?.description,
        ]
        return parts.compactMap { $0?.isolated }.joined(separator: " · ").wrapped(to: width) + "\n"
    }

    /// The names of the groups whose codes stand in the table.
    private var legend: String {
        let codes = Set(list.entries.compactMap(\.state.regionalGroup))
        let groups = list.group == nil ? list.source.registry.groups.filter { codes.contains($0.code) } : []
        let longest = groups.map(\.code.text.count).max() ?? 0
        return groups.map { group in
            let code = group.code.text + String(repeating: " ", count: longest + 2 - group.code.text.count)
            return (code + group.name(in: list.language.code).isolated).wrappedKeepingStart(to: width, indentingRestBy: longest + 2) + "\n"
        }.joined()
    }

    private var uncertain: String {
        guard !list.uncertain.isEmpty else { return "" }
        let codes = list.uncertain.map(\.state.code.text).joined(separator: ", ")
        return "\(codes): \(RegistryWord.uncertain.text(in: list.language).isolated)".wrapped(to: width, indentingRestBy: 2) + "\n"
    }
}
