private import Foundation
internal import Registry

/// Finds a State by its code, by its number, or by its name in any of the six languages.
struct StateSearch {
    private let registry: TreatyRegistry

    init(_ registry: TreatyRegistry) { self.registry = registry }

    /// The State that is meant, or a failure that says what comes near.
    func state(_ words: String) throws(Failure) -> State {
        let folded = words.folded
        let exact = registry.states.filter { state in keys(of: state).contains(folded) }
        if let state = exact.first { return state }
        let containing = folded.count < 2 ? [] : registry.states.filter { state in names(of: state).contains { $0.contains(folded) } }
        if containing.count == 1 { return containing[0] }
        throw containing.isEmpty ? unknown(words, folded) : ambiguous(words, containing)
    }

    private func names(of state: State) -> [String] { MultilingualText.languageCodes.map { state.name(in: $0).folded } }

    private func keys(of state: State) -> [String] { names(of: state) + [state.code.text.folded] + (state.m49.map { [$0] } ?? []) }

    private func unknown(_ words: String, _ folded: String) -> Failure {
        let near = registry.states.flatMap { keys(of: $0) }.nearest(to: folded)
        let meant = near.flatMap { near in registry.states.first { keys(of: $0).contains(near) } }
        let question = meant.map { "; did you mean \($0.name(in: "en")) (\($0.code))?" } ?? ""
        return Failure(
            .usage, cannot: "show '\(words)'", because: "the registry has no such State\(question)",
            remedy: "'palermo registry list' shows all of them.")
    }

    private func ambiguous(_ words: String, _ states: [State]) -> Failure {
        let list = states.prefix(8).map { "\($0.name(in: "en")) (\($0.code))" }.joined(separator: ", ")
        let rest = states.count > 8 ? " and \(states.count - 8) more" : ""
        return Failure(
            .usage, cannot: "show '\(words)'", because: "several States have this in their name: \(list)\(rest)",
            remedy: "Write the code, or the whole name.")
    }
}

extension String {
    /// The text without what people leave out or change when they type a name: accents, capitals, the kind of apostrophe.
    fileprivate var folded: String {
        let plain = split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("’", with: "'")
        return plain.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }
}
