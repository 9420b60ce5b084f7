/// A token of 256 bits that its holder keeps: 64 hexadecimal digits, in a cookie or a link.
///
/// Descriptions do not show it, so that none gets into a log.
public struct SecretToken: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The token of a text; none where it is no token.
    public init?(_ text: String) {
        bytes = Hexadecimal.bytes(text)
        guard bytes.count == 32, text.utf8.count == 64 else { return nil }
    }

    /// The token as its holder keeps it.
    public var text: String { Hexadecimal.text(bytes) }

    public var description: String { "a token" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
