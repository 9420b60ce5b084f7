import FoundationEssentials
import Localization
import Registry
import Testing

@Suite struct `Alphabetical order` {
    private static let states: [State] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Data/registry")
        let tables = RegistryTables { FileManager.default.contents(atPath: folder.appending(path: $0).path).map { Array($0) } }
        return (try? TreatyRegistry(reading: tables))?.states ?? []
    }()

    private func names(in language: Language) -> [String] {
        let sorted = Collation(language).sorted(Self.states, by: { $0.name(in: language.code) }, then: \.code.text)
        return sorted.map { $0.name(in: language.code) }
    }

    @Test(arguments: Language.allCases)
    func `holds every State once, and is the same from whatever order it starts`(language: Language) {
        let collation = Collation(language)
        let names = names(in: language)
        #expect(names.count == 198 && Set(names).count == 198)
        #expect(collation.sorted(Self.states.reversed().map { $0.name(in: language.code) }) == names)
        #expect(zip(names, names.dropFirst()).allSatisfy { collation.precedes($0, $1) && !collation.precedes($1, $0) })
    }

    @Test func `of the same name, the code decides`() {
        let same = Collation(.english).sorted([("Same", "B"), ("Same", "A")], by: \.0, then: \.1)
        #expect(same.map(\.1) == ["A", "B"])
    }
}
