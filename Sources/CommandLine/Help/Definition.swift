/// A term with its explanation, as it stands in the lists of a help page.
struct Definition {
    let term: String
    let explanation: String

    init(_ term: String, _ explanation: String) {
        self.term = term
        self.explanation = explanation
    }

    static func of(_ options: [Option], _ flags: [Flag]) -> [Definition] {
        options.map { Definition("\($0.written) \($0.valueName)", $0.explanation) }
            + flags.map { Definition(($0.letter.map { "-\($0), " } ?? "") + $0.written, $0.abstract) }
    }

    /// The definitions in two columns; a term that is too long has a line to itself.
    static func list(_ definitions: [Definition]) -> String {
        let column = min(24, definitions.map(\.term.count).max() ?? 0) + 4
        return definitions.map { definition in
            let explanation = definition.explanation.wrapped(to: 80 - column)
                .split(separator: "\n").joined(separator: "\n" + String(repeating: " ", count: column))
            let term = "  " + definition.term
            let gap =
                term.count + 2 <= column ? String(repeating: " ", count: column - term.count) : "\n" + String(repeating: " ", count: column)
            return term + gap + explanation
        }.joined(separator: "\n")
    }
}

extension Argument {
    /// The abstract with the words that are taken.
    var explanation: String { kind.words.isEmpty ? abstract : "\(abstract): \(kind.words.alternatives)" }
}

extension Option {
    /// The abstract with the words that are taken, the default, and whether it is required or repeatable.
    var explanation: String {
        let words = kind.words.isEmpty ? "" : ": \(kind.words.alternatives)"
        let notes = [occurrence.note, standard.map { "default: \($0)" }].compactMap(\.self)
        return abstract + words + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    }
}

extension Option.Occurrence {
    fileprivate var note: String? {
        switch self {
        case .atMostOnce: nil
        case .once: "required"
        case .anyNumber: "may be given several times"
        }
    }
}

extension [String] {
    /// The words as a person says them: `table, csv or json`.
    var alternatives: String {
        guard count > 1, let last else { return joined() }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}
