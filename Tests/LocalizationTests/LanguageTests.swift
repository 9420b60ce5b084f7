import Localization
import Testing

@Suite struct `A language of the Conference` {
    @Test func `the six stand in the order of the United Nations`() {
        #expect(Language.allCases.map(\.code) == ["ar", "zh", "en", "fr", "ru", "es"])
    }

    @Test func `is found by its code, and no other is`() {
        #expect(Language(code: "ru") == .russian)
        #expect(Language(code: "de") == nil)
    }

    @Test func `Arabic alone runs from right to left`() {
        #expect(Language.allCases.filter { $0.direction == .rightToLeft } == [.arabic])
    }
}
