/// What changed between two versions of a text, word by word.
///
/// Words are compared, not the space between them; where a language writes none, as Chinese does, each character counts. What is the same or
/// was added stands as it does in the later version, so that both together are that version.
public struct WordDifference: Hashable, Sendable {
    /// What became of a piece of the text.
    public enum Kind: Hashable, Sendable {
        case same
        case added
        case removed
    }

    /// A run of words with the same fate.
    public struct Piece: Hashable, Sendable {
        /// What became of it.
        public let kind: Kind
        /// The words, with the space after them.
        public let text: String
    }

    /// The pieces in their order; of what was changed, first what was removed.
    public let pieces: [Piece]

    /// Compares two versions.
    public init(from old: String, to new: String) {
        var runs = Runs()
        let (before, after) = (WordToken.tokens(of: old), WordToken.tokens(of: new))
        let head = zip(before, after).prefix { $0.word == $1.word }.count
        let rest = min(before.count, after.count) - head
        let tail = zip(before.reversed(), after.reversed()).prefix(rest) { $0.word == $1.word }.count
        runs.add(.same, after[..<head])
        runs.add(between: before[head..<before.count - tail], after[head..<after.count - tail])
        runs.add(.same, after[(after.count - tail)...])
        pieces = runs.pieces
    }
}

extension Sequence {
    fileprivate func prefix(_ most: Int, while isLike: (Element) -> Bool) -> [Element] { Array(prefix(most).prefix(while: isLike)) }
}

/// A word with the space after it.
struct WordToken {
    let word: Substring
    let text: Substring

    /// The words of a text; space before the first one stands as a word without letters.
    static func tokens(of text: String) -> [WordToken] {
        var tokens: [WordToken] = []
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].isAlone ? text.index(after: start) : text[start...].firstIndex { $0.isWhitespace || $0.standsAlone }
            let wordEnd = end ?? text.endIndex
            let next = text[wordEnd...].firstIndex { !$0.isWhitespace } ?? text.endIndex
            tokens.append(WordToken(word: text[start..<wordEnd], text: text[start..<next]))
            start = next
        }
        return tokens
    }
}

extension Substring {
    fileprivate var isAlone: Bool { first?.standsAlone ?? false }
}

extension Character {
    /// Whether it is a word by itself: a Chinese character.
    fileprivate var standsAlone: Bool { unicodeScalars.first.map { (0x2E80...0x9FFF).contains($0.value) } ?? false }
}

/// Pieces under way; neighbours with the same fate become one.
private struct Runs {
    private(set) var pieces: [WordDifference.Piece] = []
    /// More comparisons than this are not made: then all is said to be replaced.
    private static let mostComparisons = 4_000_000

    mutating func add(_ kind: WordDifference.Kind, _ tokens: ArraySlice<WordToken>) {
        guard !tokens.isEmpty else { return }
        let text = tokens.map(\.text).joined()
        guard let last = pieces.last, last.kind == kind else { return pieces.append(WordDifference.Piece(kind: kind, text: text)) }
        pieces[pieces.count - 1] = WordDifference.Piece(kind: kind, text: last.text + text)
    }

    /// What changed where neither the beginning nor the end is common: the longest words in common stay.
    mutating func add(between old: ArraySlice<WordToken>, _ new: ArraySlice<WordToken>) {
        guard !old.isEmpty, !new.isEmpty, old.count * new.count <= Self.mostComparisons else {
            add(.removed, old)
            return add(.added, new)
        }
        let common = CommonWords(Array(old), Array(new))
        var (i, j) = (old.startIndex, new.startIndex)
        for (kept, place) in common.pairs {
            add(.removed, old[i..<old.startIndex + kept])
            add(.added, new[j..<new.startIndex + place])
            add(.same, new[new.startIndex + place...new.startIndex + place])
            (i, j) = (old.startIndex + kept + 1, new.startIndex + place + 1)
        }
        add(.removed, old[i...])
        add(.added, new[j...])
    }
}

/// The longest sequence of words that two texts have in common.
private struct CommonWords {
    /// The places of each of them in both texts.
    private(set) var pairs: [(Int, Int)] = []

    init(_ old: [WordToken], _ new: [WordToken]) {
        var numbers: [Substring: Int32] = [:]
        func numbered(_ tokens: [WordToken]) -> [Int32] {
            tokens.map { token in
                let number = numbers[token.word] ?? Int32(numbers.count)
                numbers[token.word] = number
                return number
            }
        }
        let (before, after) = (numbered(old), numbered(new))
        let lengths = Self.lengths(before, after)
        let width = after.count + 1
        var (i, j) = (0, 0)
        while i < before.count, j < after.count {
            if before[i] == after[j] {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
    }

    /// How many words the rests of both texts have in common, from each pair of places on.
    private static func lengths(_ before: [Int32], _ after: [Int32]) -> [UInt16] {
        let width = after.count + 1
        var lengths = [UInt16](repeating: 0, count: (before.count + 1) * width)
        for i in before.indices.reversed() {
            for j in after.indices.reversed() {
                lengths[i * width + j] =
                    before[i] == after[j]
                    ? min(lengths[(i + 1) * width + j + 1], UInt16.max - 1) + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        return lengths
    }
}
