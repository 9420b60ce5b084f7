internal import Lots

/// The chance of a simulation: one stream of numbers, so that the same seed gives the same history.
struct Dice {
    private var words: AnyRandomWords

    init(_ words: any RandomWords) { self.words = AnyRandomWords(words) }

    mutating func below(_ bound: Int) -> Int { words.below(bound) }

    mutating func between(_ range: ClosedRange<Int>) -> Int { range.lowerBound + words.below(range.count) }

    /// Whether something happens that happens so often in a thousand times.
    mutating func happens(_ permille: Int) -> Bool { words.below(1000) < permille }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[words.below(list.count)] }

    mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var list = list
        words.shuffle(&list)
        return list
    }

    /// A key stream of its own, for what must not depend on how often others throw.
    mutating func seed() -> [UInt8] {
        (0..<4).flatMap { _ in withUnsafeBytes(of: words.next().littleEndian) { Array($0) } }
    }
}
