import Localization
import Markup
import Mechanism
import Pages
import Testing

@Suite struct `The page of all reviews` {
    @Test(arguments: Language.allCases)
    func `says of each review where it stands, in the language of the reader`(language: Language) async throws {
        let page = try await InventedHome.reviews(language).text
        let words = try InventedHome.catalogues.get()[language]
        #expect(page.contains(words.text(SitePhrases.stands(2, Step.consultations.phrase))))
        #expect(page.contains(words.text(Step.notStarted.phrase)))
        #expect(page.matches(of: /<tr><th scope="row">/).count == 8)
        #expect(!page.contains("{"))
    }

    @Test func `has the States in alphabetical order, and marks what is late`() async throws {
        let page = try await InventedHome.reviews(.english).text
        let names = page.matches(of: /<bdi>([A-Z][a-z]+)<\/bdi><\/a><\/th>/).map { String($0.output.1) }
        #expect(names == names.sorted() && names.first == "Arcadia")
        #expect(page.contains("<a href=\"/reviews\" aria-current=\"page\">"))
    }
}
