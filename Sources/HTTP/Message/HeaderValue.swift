/// The value of a header (RFC 9110 §5.5): it holds no line break and no other control character, so that no header can be slipped in.
public struct HeaderValue: Hashable, Sendable {
    /// The value, without spaces around it.
    public let text: String

    /// A value; nil where the text has control characters other than tabs, or spaces around it.
    public init?(_ text: String) {
        guard text.unicodeScalars.allSatisfy(Self.isAllowed), Array(text.utf8)[...].trimmed.count == text.utf8.count else { return nil }
        self.text = text
    }

    /// A value with the spaces and tabs around a text taken away; nil as above.
    public init?(trimming text: String) { self.init(Array(text.utf8)[...].trimmed.text) }

    /// Those of Latin 1 are control characters too, for who reads it so.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: true
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: false
        default: true
        }
    }
}

extension HeaderValue: ExpressibleByStringLiteral {
    /// A value written in the source; one that no header may have stops the program.
    public init(stringLiteral text: StaticString) {
        guard let value = HeaderValue("\(text)") else { preconditionFailure("\(text) is no value of a header") }
        self = value
    }
}
