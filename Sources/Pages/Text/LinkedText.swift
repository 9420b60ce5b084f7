internal import Markup

/// A text that somebody wrote, with the addresses of pages in it as links; only those of the web, and none is followed by us.
struct LinkedText {
    private let text: String

    init(_ text: String) { self.text = text }

    /// The text as a piece of a page.
    var html: HTML {
        guard text.contains("http") else { return "\(text)" }
        return text.split(separator: " ", omittingEmptySubsequences: false).map { part in
            part.split(separator: "\n", omittingEmptySubsequences: false).map(Self.html).joined(separator: "\n")
        }.joined(separator: " ")
    }

    private static let closing: Set<Character> = [
        ".", ",", ";", ":", "!", "?", ")", "]", "}", ">", "\"", "'", "»", "”", "’", "。", "،", "؛",
    ]
    private static let opening: Set<Character> = ["(", "[", "{", "<", "\"", "'", "«", "“", "‘"]

    private static func html(_ word: Substring) -> HTML {
        let before = word.prefix { opening.contains($0) }
        var address = word.dropFirst(before.count)
        while let last = address.last, closing.contains(last) { address.removeLast() }
        guard isAddress(address) else { return "\(String(word))" }
        let after = word[address.endIndex...]
        return "\(String(before))<a href=\"\(String(address))\" rel=\"noopener nofollow\">\(String(address))</a>\(String(after))"
    }

    private static func isAddress(_ text: Substring) -> Bool {
        ["https://", "http://"].contains { text.lowercased().hasPrefix($0) && text.count > $0.count }
    }
}
