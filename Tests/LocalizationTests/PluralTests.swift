import Localization
import Testing
import Words

@Suite struct `Plural rules` {
    private static let numbers = Array(0...2200) + [10_000, 999_999, 1_000_000, 1_000_001, 2_000_000, 2_000_003, 10_000_000, 111_000_000]

    @Test(arguments: Language.allCases)
    func `are those of ICU`(language: Language) throws {
        let theirs = try #require(UnicodePlurals(language: language.code).categories(of: Self.numbers))
        let ours = Self.numbers.map { language.pluralCategory(of: $0).rawValue }
        for (number, (our, their)) in zip(Self.numbers, zip(ours, theirs)) { #expect(our == their, "\(number)") }
    }

    @Test func `a number below zero counts like the one above`() {
        #expect(Language.russian.pluralCategory(of: -3) == .few)
        #expect(Language.english.pluralCategory(of: Int.min) == .other)
    }

    @Test func `a catalogue has as many forms as its language`() {
        #expect(Language.allCases.map(\.pluralForms.count) == [6, 1, 2, 2, 3, 2])
    }

    @Test func `whole millions take the last form where they have none of their own`() {
        #expect(Language.french.pluralForm(of: 1_000_000) == 1)
        #expect(Language.spanish.pluralForm(of: 2_000_000) == 1)
    }
}
