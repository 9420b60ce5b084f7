/// Hashes that others can compute too.
public protocol Digests: Sendable {
    /// The SHA-256 (FIPS 180-4) of some bytes: 32 bytes.
    func sha256(_ bytes: [UInt8]) -> [UInt8]
}
