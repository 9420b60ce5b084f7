import Casework
import CaseworkTesting
import Localization
import Markup
import Mechanism
import Pages
import Testing

@Suite struct `The home page` {
    private func text(
        _ language: Language = .english, of person: PersonID = PlayedReview.focalPoint.person, seen position: Int64 = 0, daysLater: Int = 0
    ) async throws -> String {
        try await InventedHome.page(person, language, seen: position, daysLater: daysLater).text
    }

    @Test(arguments: Language.allCases)
    func `says in the language and direction of the reader what there is to do`(language: Language) async throws {
        let page = try await text(language)
        #expect(page.contains("<html lang=\"\(language.code)\" dir=\"\(language.direction.rawValue)\">"))
        let words = try InventedHome.catalogues.get()[language]
        for phrase in [SitePhrases.home, SitePhrases.youCan, SitePhrases.since, Step.consultations.phrase] {
            #expect(page.contains(words.text(phrase)), "\(phrase)")
        }
        #expect(!page.contains("{"), "no place stayed empty")
    }

    @Test func `names each step with its paragraph and its day, and says by how much it is late`() async throws {
        let page = try await text()
        #expect(page.contains("¶25"))
        #expect(page.contains("Due on ") || page.contains("Was due on "))
        let late = try await text(daysLater: 400)
        #expect(late.contains("days late"))
        #expect(late.contains("class=\"mark bad\""))
    }

    @Test func `says for whom the review waits, and in which capacity the reader has a part`() async throws {
        let page = try await text(of: PlayedReview.lyonesse.person)
        #expect(page.contains("Waits for: "))
        #expect(page.contains("You are: Permanent mission"))
        #expect(page.contains("Other reviews in which you have a part"))
    }

    @Test func `counts what it does not show of what others did`() async throws {
        #expect(try await text(of: PlayedReview.arcadia.person).contains("and more, on the page of the review"))
        let last = try #require(try await PlayedReview.played().receipts.last?.position)
        #expect(try await text(of: PlayedReview.arcadia.person, seen: last - 15).contains(" more</li>"))
        #expect(try await text(of: PlayedReview.arcadia.person, seen: .max).contains("Nothing new since you were here."))
    }

    @Test func `says so where nothing waits`() async throws {
        #expect(try await text(of: PersonID("stranger")).contains("Nothing waits for you at the moment."))
    }

    @Test func `escapes names, and needs neither scripts nor styles within the page`() async throws {
        let page = try await text()
        #expect(page.contains("Ada &lt;Focal&gt;"))
        #expect(!page.contains("<script") && !page.contains("<style") && !page.contains("style=") && !page.contains(" onc"))
    }
}
