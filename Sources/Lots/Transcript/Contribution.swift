/// What one participant adds to the seed of a draw: committed to by its hash before, revealed after.
public struct Contribution: Hashable, Sendable {
    /// Who contributes: one line of text.
    public let name: String
    /// 32 random bytes.
    public let bytes: [UInt8]
    /// 32 random bytes that keep anyone from guessing the contribution from its commitment.
    public let salt: [UInt8]

    /// A contribution as it is revealed.
    public init(name: String, bytes: [UInt8], salt: [UInt8]) {
        self.name = name
        self.bytes = bytes
        self.salt = salt
    }

    /// The text whose hash is published beforehand (docs/lots.md, "Commitments and seed").
    var committedText: String {
        "palermo-lots-commitment-1\n\(hexadecimal(bytes))\n\(hexadecimal(salt))\n\(name)\n"
    }

    /// The hash that is published beforehand, in hexadecimal digits.
    public func commitment(sha256: Hash) -> String { sha256.of(committedText) }
}

/// A published promise of a contribution.
public struct Commitment: Hashable, Sendable {
    /// Who will contribute.
    public let name: String
    /// The hash of the contribution, in hexadecimal digits.
    public let hash: String

    /// A commitment as it was published.
    public init(name: String, hash: String) {
        self.name = name
        self.hash = hash
    }
}

/// SHA-256 as the cores use it: bytes to 32 bytes, handed in from outside.
public struct Hash: Sendable {
    private let digest: @Sendable ([UInt8]) -> [UInt8]

    /// Wraps an implementation of SHA-256.
    public init(_ digest: @escaping @Sendable ([UInt8]) -> [UInt8]) { self.digest = digest }

    /// The hash of some bytes.
    public func bytes(of bytes: [UInt8]) -> [UInt8] { digest(bytes) }

    /// The hash of some bytes, in hexadecimal digits.
    public func of(_ bytes: [UInt8]) -> String { hexadecimal(digest(bytes)) }

    /// The hash of a text's UTF-8 bytes, in hexadecimal digits.
    public func of(_ text: String) -> String { of(Array(text.utf8)) }
}

/// Bytes as lower-case hexadecimal digits.
public func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The bytes that lower-case hexadecimal digits stand for, or `nil` for any other text.
public func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
        guard let high = nibble(digits[place]), let low = nibble(digits[place + 1]) else { return nil }
        bytes.append(high << 4 | low)
    }
    return bytes
}

private func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
}
