/// The words of a phrase in one language, taken apart at its places: `{State} answered` is a place and a text.
struct PhrasePattern: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case words(String)
        case place(String)
    }

    let parts: [Part]

    /// The names of the places.
    var places: Set<String> {
        Set(parts.compactMap { if case .place(let name) = $0 { name } else { nil } })
    }

    /// Words without places.
    init(words: String) { parts = [.words(words)] }

    /// Takes words apart; none where a brace stands alone or a name is not made of letters.
    init?(_ text: String) {
        var parts: [Part] = []
        var rest = Substring(text)
        while let brace = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else { return nil }
            let name = rest[rest.index(after: brace)..<end]
            guard Self.isName(name) else { return nil }
            if brace > rest.startIndex { parts.append(.words(String(rest[..<brace]))) }
            parts.append(.place(String(name)))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        self.parts = parts
    }

    private static func isName(_ name: Substring) -> Bool {
        !name.isEmpty && name.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    }
}
