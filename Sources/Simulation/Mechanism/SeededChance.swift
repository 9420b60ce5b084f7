public import Casework
public import Lots
private import Synchronization

/// Chance that can be repeated, for keys and nonces of a simulated record; never for a real one.
public final class SeededChance: Chance {
    private let words: Mutex<AnyRandomWords>

    /// The bytes of a stream.
    public init(_ words: sending any RandomWords) { self.words = Mutex(AnyRandomWords(words)) }

    public func bytes(_ count: Int) -> [UInt8] {
        words.withLock { words in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(count + 8)
            while bytes.count < count { withUnsafeBytes(of: words.next().littleEndian) { bytes.append(contentsOf: $0) } }
            return Array(bytes.prefix(count))
        }
    }
}
