import Localization
import Registry
import Testing

@Suite struct `Alphabetical order` {
    @Test(arguments: Language.allCases)
    func `holds every State once, and is the same from whatever order it starts`(language: Language) {
        let collation = Collation(language)
        let names = ShippedStates.names(in: language)
        #expect(names.count == 198 && Set(names).count == 198)
        #expect(collation.sorted(ShippedStates.all.reversed().map { $0.name(in: language.code) }) == names)
        #expect(zip(names, names.dropFirst()).allSatisfy { collation.precedes($0, $1) && !collation.precedes($1, $0) })
    }

    @Test func `of the same name, the code decides`() {
        let same = Collation(.english).sorted([("Same", "B"), ("Same", "A")], by: \.0, then: \.1)
        #expect(same.map(\.1) == ["A", "B"])
    }
}
