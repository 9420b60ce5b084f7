public import Casework
private import Synchronization

/// Chance that is none: each call gives the next number as often as bytes are asked for.
public final class CountedChance: Chance {
    private let next = Mutex<UInt8>(0)

    /// Begins with 1.
    public init() {}

    public func bytes(_ count: Int) -> [UInt8] {
        let number = next.withLock { number in
            number &+= 1
            return number
        }
        return Array(repeating: number, count: count)
    }
}
