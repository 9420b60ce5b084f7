internal import Casework
internal import Law
internal import Localization
internal import Registry

/// All that a registry says about one State.
struct StatePage {
    let state: State
    let source: DigestedRegistry
    let language: Language
    let width: Int
    private let entry: StateEntry
    private let remarks: Remarks

    init(_ state: State, _ source: DigestedRegistry, _ language: Language, width: Int) {
        let registry = source.registry
        let doubts = registry.doubts(of: state.code)
        self.state = state
        self.source = source
        self.language = language
        self.width = width
        self.entry = StateEntry(state, registry.instruments, in: registry, on: nil, language, doubts: doubts)
        self.remarks = Remarks(entry.treaties.flatMap(\.remarks), language)
    }

    var text: String {
        [heading, table, remarks.explanation, doubts, notes, sources, reservations].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var heading: String {
        let group = state.regionalGroup.flatMap { source.registry.group($0)?.name(in: language.code) }
        let facts = [group, state.kind.text(in: language), state.m49.map { "M49 \($0)".keepingTogether }].compactMap { $0?.isolated }
        let line = facts.joined(separator: " · ").wrapped(to: width, indentingRestBy: 2).allowingBreaks
        return "\(entry.name.isolated) (\(state.code))\n\(line)\n"
    }

    private var table: String {
        let words: [RegistryWord] = [.instrument, .action, .signature, .deposit, .entryIntoForce, .remarks]
        let columns = words.enumerated().map { TextTable.Column($0.element.text(in: language), .leading, $0.offset < 2 ? .wrap : .whole) }
        let shown = remarks.explanation.isEmpty ? columns.dropLast() : columns[...]
        return TextTable(Array(shown), rows: entry.treaties.map(row)).text(width: width)
    }

    private func row(_ act: TreatyEntry) -> [String] {
        let title = source.registry.instrument(act.instrument)?.shortTitle(in: language.code) ?? ""
        guard let status = source.registry.status(of: state.code, for: act.instrument) else {
            return [title, RegistryWord.notParty.text(in: language), "–", "–", "–"]
        }
        let days = [status.signedOn?.description ?? "–"] + [act.deposited, act.inForce].map { $0?.description ?? act.mark }
        return [title, status.action.text(in: language)] + days + [remarks.numbers(of: act.remarks)]
    }

    /// What is in doubt about the State itself.
    private var doubts: String {
        entry.doubts.map { "\(RegistryWord.doubts.text(in: language).isolated): \($0.text(in: language).isolated)\n" }.joined()
    }

    /// The notes of the rows, in English as they are written.
    private var notes: String {
        let ofTreaties = statuses.filter { !$0.note.isEmpty }.map { ($0.instrument.text, $0.note) }
        return definitions((state.note.isEmpty ? [] : [(state.code.text, state.note)]) + ofTreaties, under: .remarks)
    }

    private var sources: String {
        definitions(statuses.filter { !$0.source.isEmpty }.map { ($0.instrument.text, $0.source) }, under: .sources)
    }

    private var statuses: [TreatyStatus] { source.registry.statuses(of: state.code) }

    private var reservations: String {
        let rows = source.registry.reservations(of: state.code).map { reservation in
            let days = "\(reservation.madeOn)" + (reservation.withdrawnOn.map { "–\($0)" } ?? "")
            let article = reservation.article.isEmpty ? "" : " \(reservation.article)"
            return (reservation.instrument.text, "\(reservation.kind.text(in: language))\(article) (\(days)): \(reservation.text)")
        }
        return definitions(rows, under: .reservations)
    }

    private func definitions(_ rows: [(String, String)], under word: RegistryWord) -> String {
        guard !rows.isEmpty else { return "" }
        let lines = rows.map { term, text in
            let start = "  " + term + String(repeating: " ", count: max(1, 7 - term.count))
            return (start + text.printable).wrappedKeepingStart(to: width, indentingRestBy: 9) + "\n"
        }
        return word.text(in: language).isolated + "\n" + lines.joined()
    }
}
