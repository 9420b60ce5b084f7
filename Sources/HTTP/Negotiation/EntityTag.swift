/// What tells one state of a resource from another (RFC 9110 §8.8.3); always a strong one here.
public struct EntityTag: Hashable, Sendable {
    /// The text between the quotes.
    public let text: String

    /// A tag; nil where the text holds anything but visible ASCII, or a quote.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0.isVisible && $0 != UInt8(ascii: "\"") }) else { return nil }
        self.text = text
    }

    /// The tag as a header says it, in quotes.
    public var headerValue: HeaderValue {
        guard let value = HeaderValue("\"\(text)\"") else { preconditionFailure("a tag is visible ASCII") }
        return value
    }
}
