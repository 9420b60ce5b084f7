/// The name of a header: a token (RFC 9110 §5.1) in lower case, so that no line can end in it.
public struct HeaderName: Hashable, Sendable {
    /// The name in lower case.
    public let text: String

    /// A name; nil where the text is no token.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy(\.isTokenCharacter) else { return nil }
        self.text = text.loweredASCII
    }
}

extension HeaderName: ExpressibleByStringLiteral {
    /// A name written in the source; one that is no token stops the program.
    public init(stringLiteral text: StaticString) {
        guard let name = HeaderName("\(text)") else { preconditionFailure("\(text) is no name of a header") }
        self = name
    }
}
