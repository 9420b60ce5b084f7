import Markup
import Pages
import Testing

@Suite struct `What changed between two versions` {
    private func marked(_ old: String, _ new: String) -> String {
        WordDifference(from: old, to: new).pieces.map { piece in
            switch piece.kind {
            case .same: piece.text
            case .added: "{+\(piece.text)+}"
            case .removed: "[-\(piece.text)-]"
            }
        }.joined()
    }

    @Test func `equal texts have nothing that changed`() {
        #expect(marked("The law is in force.", "The law is in force.") == "The law is in force.")
        #expect(marked("", "").isEmpty)
    }

    @Test func `a word that is replaced is taken out and put in, and what is around it stays`() {
        #expect(marked("The old law is in force.", "The new law is in force.") == "The [-old -]{+new +}law is in force.")
    }

    @Test func `several changes are told one by one, the longest words in common stay`() {
        #expect(marked("a b c d e", "a x c e f") == "a [-b -]{+x +}c [-d -]e {+f+}")
    }

    @Test func `space alone changes nothing, and what is the same and what was added is the later version`() {
        let (old, new) = ("one two\nthree", " one  two three four")
        let pieces = WordDifference(from: old, to: new).pieces
        #expect(pieces.filter { $0.kind != .removed }.map(\.text).joined() == new)
        #expect(WordDifference(from: "one two", to: "one\ntwo").pieces.allSatisfy { $0.kind == .same })
    }

    @Test func `Chinese characters count one by one`() {
        #expect(marked("该法律有效", "该新法律有效") == "该{+新+}法律有效")
    }

    @Test func `texts that are too long to be compared are said to be replaced`() {
        let (old, new) = ((0..<2_100).map { "a\($0) " }.joined(), (0..<2_100).map { "b\($0) " }.joined())
        #expect(WordDifference(from: old, to: new).pieces.map(\.kind) == [.removed, .added])
    }
}
