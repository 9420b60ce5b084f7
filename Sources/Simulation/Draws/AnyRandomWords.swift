internal import Lots

/// A stream of numbers of any kind, as a value of one type.
struct AnyRandomWords: RandomWords {
    private var words: any RandomWords

    init(_ words: any RandomWords) { self.words = words }

    mutating func next() -> UInt64 { words.next() }
}
