public import Lots

/// Random numbers for tests: the generator SplitMix64, quick to start from any small number.
public struct SplitMix: RandomWords, Sendable {
    private var state: UInt64

    /// A stream that depends on a number only.
    public init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}
