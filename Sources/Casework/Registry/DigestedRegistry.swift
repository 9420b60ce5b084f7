public import Registry

/// A registry with the digest of the tables that it was read from.
public struct DigestedRegistry: Sendable {
    /// What the tables say.
    public let registry: TreatyRegistry
    /// 32 bytes.
    public let digest: [UInt8]

    /// A registry with its digest.
    public init(registry: TreatyRegistry, digest: [UInt8]) {
        self.registry = registry
        self.digest = digest
    }

    /// The digest in 64 hexadecimal digits, as `sha256sum` prints it.
    public var digestText: String { digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
