private import CSodium
public import Casework
public import Lots

/// Hashes, chance and streams from libsodium.
public struct Sodium: Digests, Chance, SeededStreams {
    /// Prepares the library, once for the whole process.
    public init() { precondition(Self.isReady, "libsodium cannot be used on this machine") }

    /// Computed once, by the first who asks; the others wait for it.
    static let isReady = sodium_init() >= 0

    /// The SHA-256 of some bytes.
    public func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// Bytes from the operating system's own generator.
    public func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// The ChaCha20 key stream of a seed of 32 bytes.
    public func stream(seed: [UInt8]) -> any RandomWords { ChaCha20Words(seed: seed) }
}
