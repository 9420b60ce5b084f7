import CommandLine
import Mechanism
import Testing

@Suite struct `The words for acts` {
    private static let kinds = RecordedActs.all.map { $0.kind } + RecordedCycleActs.all.map { $0.kind }

    @Test func `are there for every kind that is recorded, and differ`() {
        let words = Self.kinds.map { ($0, ActWording.words($0)) }
        #expect(words.filter { $0.1 == nil }.map(\.0) == [], "these kinds have no words")
        #expect(Set(words.compactMap(\.1)).count == Self.kinds.count)
    }

    @Test func `end a sentence`() {
        for words in Self.kinds.compactMap(ActWording.words) {
            #expect(words.first?.isLowercase == true && !words.hasSuffix("."), "\(words)")
        }
        #expect(ActWording.words("repeat recorded") == "record that lots were drawn again for a seat")
    }

    @Test func `are none for what nobody records`() { #expect(ActWording.words("burnt") == nil) }
}
