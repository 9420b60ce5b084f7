public import Casework

/// Digests of 32 bytes that cost little and that anybody could forge: the 64 bits of FNV-1a, four times with another beginning.
public struct CountedDigests: Digests {
    /// Digests.
    public init() {}

    public func sha256(_ bytes: [UInt8]) -> [UInt8] {
        (0..<4).flatMap { part -> [UInt8] in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ UInt64(part)
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
        }
    }
}
