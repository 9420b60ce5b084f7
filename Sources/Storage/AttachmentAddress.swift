/// The SHA-256 of a file's sealed bytes in 64 hexadecimal digits, which says where the file is.
struct AttachmentAddress: Hashable {
    let text: String

    /// The address of some sealed bytes with this hash.
    init(digest: [UInt8]) { text = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    /// An address as it was given; anything else could lead out of the folder.
    init?(_ text: String) {
        guard text.utf8.count == 64, text.utf8.allSatisfy(Self.isDigit) else { return nil }
        self.text = text
    }

    /// The folder that the file is in: the first two digits.
    var folder: String { String(text.prefix(2)) }

    /// The path from the folder of all files.
    var path: String { "\(folder)/\(text.dropFirst(2))" }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
