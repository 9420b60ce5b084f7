import Casework
import CaseworkTesting
import HTTP
import Law
import Localization
import Mechanism
import Registry
import Testing
import Website

@Suite struct `Contributions` {
    private let site: TriedSite
    private let browser: Browser
    private let key: String
    private let invitation: Int
    private let asked = QuestionID("UNTOC-5-1")

    init() async throws {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        invitation = try await review.act(
            InviteContributor(phase: 1, PersonID("ministry-2"), to: [asked], name: "Ministry", mail: "ministry@example.org"),
            by: PlayedReview.focalPoint)
        site = try TriedSite(review)
        browser = Browser(site)
        let links = ContributorLinks(site.accounts, review.keeper)
        _ = try await links.send(
            invitation, in: PlayedReview.state, at: site.clock.now(), until: site.clock.now() + 10 * 86_400_000)
        key = try #require(site.outbox.messages.last?.values["token"])
    }

    private var path: String { "/contribution?key=\(key)" }

    private func versions() async throws -> [Answer] {
        let phase = try await site.review.keeper.review(of: PlayedReview.state).phase(1)
        return phase.map { phase in phase.answers.earlier + (phase.answers.latest[asked].map { [$0] } ?? []) } ?? []
    }

    private func save(
        _ choice: String = "yes", _ text: String = "The law of 2019, article 3.", basedOn: Int = 0, request: String = "one",
        _ more: KeyValuePairs<String, String> = [:]
    ) async throws -> Response {
        let fields = [
            ("key", key), ("question", asked.text), ("basedOn", "\(basedOn)"), ("choice", choice), ("text", text), ("language", "en"),
        ]
        return try await site.post("/contribution", fields + more.map { ($0.key, $0.value) }, request: request)
    }

    @Test func `show who asks, the question that was asked, and nothing else`() async throws {
        let page = try await browser.get(path)
        #expect(page.status == .ok)
        #expect(page.text.contains("Does your law do so?") && page.text.contains("¶23"))
        #expect(page.text.contains("id=\"UNTOC-5-1\"") && !page.text.contains("UNTOC-6-1"))
        #expect(!page.text.contains("/reviews"))
    }

    @Test func `link to nothing inside even where their reader is signed in`() async throws {
        let inside = Browser(site, token: try await site.session(of: PlayedReview.focalPoint.person).text)
        let page = try await inside.get(path).text
        #expect(!page.contains("href=\"/reviews\"") && !page.contains("/account") && !page.contains("Name of focal"))
    }

    @Test func `are saved as the contributor's, and shown on coming back`() async throws {
        let saved = try await save()
        #expect(saved.status == .seeOther)
        #expect(saved.location?.hasPrefix("/contribution?key=\(key)") == true && saved.location?.hasSuffix("#UNTOC-5-1") == true)
        #expect(try await versions().map(\.person.text) == ["ministry-2"])
        let page = try await browser.get(path).text
        #expect(page.contains("The law of 2019, article 3.") && page.contains("name=\"basedOn\" value=\"1\""))
    }

    @Test func `are saved once, however often the form is sent`() async throws {
        for _ in 1...3 { #expect(try await save().status == .seeOther) }
        #expect(try await versions().count == 1)
        let other = try await save("no", request: "one")
        #expect(other.status == .conflict)
        #expect(try await versions().count == 1)
    }

    @Test func `keep an earlier answer with its day`() async throws {
        let answer = try await save(
            "yes", "Since then: a new law.", ["reference": "UNCAC", "referenceDay": "2021-05-04", "hasChanged": "yes"])
        #expect(answer.status == .seeOther)
        let page = try await browser.get(path).text
        #expect(page.contains("value=\"UNCAC\"") && page.contains("value=\"2021-05-04\""))
    }

    @Test func `show both texts where somebody else wrote meanwhile, and overwrite nothing until the person decides`() async throws {
        var review = site.review
        try await review.act(
            DraftAnswer(phase: 1, asked, basedOn: 0, .no, Passage("Their <b>text</b>", in: .english, words: 2)), by: PlayedReview.focalPoint
        )
        let answer = try await save()
        #expect(answer.status == .conflict)
        #expect(answer.text.contains("Their &lt;b&gt;text&lt;/b&gt;") && answer.text.contains("The law of 2019, article 3."))
        #expect(answer.text.contains("name=\"basedOn\" value=\"1\""))
        #expect(try await versions().count == 1)
        #expect(try await save(basedOn: 1, request: "two").status == .seeOther)
        #expect(try await versions().count == 2)
    }

    @Test func `are corrected all at once, and nothing typed is lost`() async throws {
        let answer = try await save("", "Typed words", ["referenceDay": "soon"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.matches(of: /class="correction"/).count == 3)
        #expect(answer.text.contains("Typed words") && answer.text.contains("<details open>"))
        #expect(try await versions().isEmpty)
    }

    @Test func `tell a rule by its paragraph`() async throws {
        let answer = try await save("yes", "", ["reference": "UNCAC", "referenceDay": "2021-05-04", "hasChanged": "yes"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("¶22") && answer.text.contains("does not allow this"))
    }

    @Test(arguments: ["UNTOC-6-1", "TIP-5-1", "", "x"])
    func `are taken for no other question`(question: String) async throws {
        let answer = try await site.post(
            "/contribution", [("key", key), ("question", question), ("choice", "yes"), ("text", "x"), ("basedOn", "0")])
        #expect(answer.status == .notFound)
    }

    @Test func `close when the State takes the invitation back`() async throws {
        var review = site.review
        try await review.act(RevokeContributor(invitation), by: PlayedReview.focalPoint)
        let page = try await browser.get(path)
        #expect(page.status == .notFound && page.text.contains("This link does not open."))
        #expect(try await save().status == .notFound)
    }

    @Test func `are renewed by the holder of an expired link, in the words that everybody is told`() async throws {
        site.clock.wait(milliseconds: 11 * 86_400_000)
        let expired = try await browser.get(path)
        let unknown = try await browser.get("/contribution?key=RUR-1-1-\(String(repeating: "0", count: 64))")
        #expect(expired.status == .notFound && unknown.status == .notFound)
        let before = site.outbox.messages.count
        let answer = try await browser.post("/contribution/renewal", ["key": key])
        #expect(try await answer.text == browser.post("/contribution/renewal", ["key": "x"]).text)
        #expect(site.outbox.messages.count == before + 1)
        let fresh = try #require(site.outbox.messages.last?.values["token"])
        #expect(try await browser.get("/contribution?key=\(fresh)").status == .ok)
    }

    @Test(arguments: [
        "", "-", "---", "RUR-1", "RUR--1-1-x", "RUR-999999999999999999999-1-0", "rur-1-1-0", "😀-1-1-1",
        String(repeating: "A-", count: 2_000),
    ])
    func `survive whatever key is sent`(key: String) async throws {
        #expect(try await site.post("/contribution", [("key", key), ("question", "UNTOC-5-1")]).status == .notFound)
        #expect(try await site.post("/contribution/renewal", [("key", key)]).status == .ok)
    }

    @Test func `speak the languages of their readers`() async throws {
        #expect(try await site.get(path, in: .arabic).text.contains("dir=\"rtl\""))
    }
}
