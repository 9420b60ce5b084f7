import Lots
import Testing

/// A stream that gives the numbers that it was given, and 0 when they are used up.
private struct Scripted: RandomWords {
    private(set) var left: [UInt64]

    init(_ words: [UInt64]) { left = words }

    mutating func next() -> UInt64 { left.isEmpty ? 0 : left.removeFirst() }
}

@Suite struct `A number below a bound` {
    private static let cases: [([UInt64], Int, Int)] = [
        // 2^64 mod 3 = 1: the highest number is passed over.
        ([UInt64.max, 5], 3, 2), ([UInt64.max - 1], 3, 2), ([0], 3, 0),
        // 2^64 mod 2^62 = 0: none is.
        ([UInt64.max], 1 << 62, (1 << 62) - 1),
        // 2^64 mod (2^62 + 1) = 2^62 − 3, so that the lowest number passed over is 3 · 2^62 + 3.
        ([(3 << 62) + 3, 7], (1 << 62) + 1, 7), ([(3 << 62) + 2], (1 << 62) + 1, 1 << 62),
        // 2^64 mod (2^63 − 1) = 2: the two highest are passed over.
        ([UInt64.max, UInt64.max - 1, UInt64.max - 2], Int.max, Int.max - 1),
        ([9], 1, 0),
    ]

    @Test(arguments: cases)
    func `is the rest of the first number that favours nothing`(words: [UInt64], bound: Int, number: Int) {
        var stream = Scripted(words)
        #expect(stream.below(bound) == number)
        #expect(stream.left.isEmpty)
    }
}

@Suite struct `Shuffling` {
    @Test func `exchanges from the last place down`() {
        // Below 5: 1; below 4: 3; below 3: 0; below 2: 1.
        var stream = Scripted([6, 7, 9, 3])
        var list = ["a", "b", "c", "d", "e"]
        stream.shuffle(&list)
        #expect(list == ["c", "e", "a", "d", "b"])
        #expect(stream.left.isEmpty)
    }

    @Test func `takes no number for one or none`() {
        var stream = Scripted([])
        var one = [1]
        var none: [Int] = []
        stream.shuffle(&one)
        stream.shuffle(&none)
        #expect(one == [1] && none.isEmpty)
    }
}
