import Casework
import CaseworkTesting
import HTTP
import Mechanism
import Registry
import Testing

@Suite struct `The reviewer's desk` {
    static let path = "/reviews/RUR/phases/1/feedback/UNTOC"

    /// Phase 1 after the answers were submitted.
    static func answered() async throws -> TriedSite {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        try await review.playAnswers()
        return try TriedSite(review)
    }

    /// Phase 1 after observations were handed in and messages were sent.
    static func discussed() async throws -> TriedSite {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        try await review.playAnswers()
        try await review.playDialogue()
        return try TriedSite(review)
    }

    private func comment(
        _ site: TriedSite, _ text: String, on article: Int = 5, basedOn: Int = 0, as author: Author = PlayedReview.lyonesse,
        request: String? = nil
    ) async throws -> Response {
        try await site.post(
            "\(Self.path)/articles/\(article)", [("basedOn", "\(basedOn)"), ("text", text), ("language", "en")], as: author,
            request: request)
    }

    @Test func `shows what was submitted, as it was written, and no draft of an answer`() async throws {
        let page = try await Self.answered().get(Self.path, as: PlayedReview.lyonesse)
        #expect(page.status == .ok)
        #expect(page.text.contains(Planted.submittedAnswer.word))
        #expect(page.text.contains("&lt;script&gt;") && !page.text.contains("<script>alert"))
        #expect(!page.text.contains(Planted.replacedDraft.word))
        #expect(!page.text.contains(Planted.draftSupplement.word))
    }

    @Test func `keeps an observation among the people of its State until it is handed in`() async throws {
        let site = try await Self.answered()
        let answer = try await comment(site, "A plain gap.")
        #expect(answer.location == "\(Self.path)#article-5")
        #expect(try await site.get(Self.path, as: PlayedReview.lyonesse).text.contains("A plain gap."))
        for other in [PlayedReview.arcadia, PlayedReview.focalPoint, PlayedReview.caseOfficer] {
            let page = try await site.get(Self.path, as: other)
            #expect(page.status == .ok && !page.text.contains("A plain gap."), "\(other)")
        }
    }

    @Test func `overwrites no version of a colleague unseen, and shows both`() async throws {
        let site = try await Self.answered()
        _ = try await comment(site, "First version.")
        let stale = try await comment(site, "Second version.", basedOn: 0)
        #expect(stale.status == .conflict)
        #expect(stale.text.contains("First version.") && stale.text.contains("Second version."))
        #expect(stale.text.contains("¶35") && stale.text.contains("Saved meanwhile by a colleague"))
        let act = try #require(stale.text.firstMatch(of: /name="basedOn" value="([1-9][0-9]*)"/)?.output.1)
        #expect(try await comment(site, "Second version.", basedOn: try #require(Int(act))).status == .seeOther)
    }

    @Test func `writes once what is sent twice`() async throws {
        let site = try await Self.answered()
        let before = try await site.review.keeper.review(of: PlayedReview.state).acts
        for _ in 1...2 { #expect(try await comment(site, "Once.", request: "one").status == .seeOther) }
        #expect(try await site.review.keeper.review(of: PlayedReview.state).acts == before + 1)
    }

    @Test func `takes no empty observation`() async throws {
        let answer = try await comment(Self.answered(), "  \r\n ")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("Write something first"))
    }

    @Test func `hands in once it is said that articles are left out, and then the others read it`() async throws {
        let site = try await Self.answered()
        _ = try await comment(site, "Seen by all.")
        let asked = try await site.post("\(Self.path)/submission", as: PlayedReview.lyonesse)
        #expect(asked.status == .unprocessableContent)
        #expect(asked.text.contains("Some articles have no observation"))
        let done = try await site.post("\(Self.path)/submission", [("confirm", "yes")], as: PlayedReview.lyonesse)
        #expect(done.status == .seeOther)
        #expect(try await site.get(Self.path, as: PlayedReview.focalPoint).text.contains("Seen by all."))
        let late = try await comment(site, "Too late.", on: 6)
        #expect(late.status == .conflict)
        #expect(late.text.contains("Too late.") && late.text.contains("¶35"))
    }

    @Test func `hands in nothing before the answers are there`() async throws {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        let site = try TriedSite(review)
        _ = try await comment(site, "Early.")
        let answer = try await site.post("\(Self.path)/submission", [("confirm", "yes")], as: PlayedReview.lyonesse)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("¶35"))
    }

    @Test func `does not exist for who reviews other instruments, or none`() async throws {
        let site = try await Self.answered()
        for author in [PlayedReview.thule, PlayedReview.bystander, PlayedReview.translator, PlayedReview.contributor] {
            #expect(try await site.get(Self.path, as: author).status == .notFound, "\(author)")
            #expect(try await comment(site, "From outside.", as: author).status == .notFound, "\(author)")
        }
        #expect(try await comment(site, "From the State under review.", as: PlayedReview.focalPoint).status == .notFound)
        #expect(try await site.get("/reviews/RUR/phases/1/feedback/TIP", as: PlayedReview.thule).status == .ok)
    }
}

@Suite struct `Clarifications` {
    private static let path = "/reviews/RUR/phases/1/clarifications"

    private func ask(_ site: TriedSite, as author: Author, request: String? = nil) async throws -> Response {
        try await site.post(
            Self.path, [("question", "UNTOC-5-1"), ("text", "Which act is it?"), ("language", "en")], as: author, request: request)
    }

    @Test func `are asked for at the desk, and replied to once`() async throws {
        let site = try await `The reviewer's desk`.answered()
        #expect(try await ask(site, as: PlayedReview.lyonesse).location?.hasSuffix("#question-UNTOC-5-1") == true)
        let page = try await site.get(Self.path, as: PlayedReview.focalPoint).text
        #expect(page.contains("Which act is it?"))
        let reply = String(try #require(page.firstMatch(of: /action="([^"]+\/reply)"/)?.output.1))
        let first = try await site.post(reply, [("text", "Act 12.")], as: PlayedReview.focalPoint, request: "first")
        #expect(first.location == Self.path)
        #expect(try await site.get(Self.path, as: PlayedReview.lyonesse).text.contains("Act 12."))
        let second = try await site.post(reply, [("text", "Act 13.")], as: PlayedReview.focalPoint, request: "second")
        #expect(second.status == .unprocessableContent)
        #expect(second.text.contains("Act 13.") && second.text.contains("¶35"))
    }

    @Test func `asked for twice by one form are asked for once`() async throws {
        let site = try await `The reviewer's desk`.answered()
        for _ in 1...2 { _ = try await ask(site, as: PlayedReview.arcadia, request: "same") }
        let review = try await site.review.keeper.review(of: PlayedReview.state)
        #expect(review.phase(1)?.feedback.clarifications.count == 1)
    }

    @Test func `are seen by those who review the instrument`() async throws {
        let site = try await `The reviewer's desk`.answered()
        _ = try await ask(site, as: PlayedReview.lyonesse)
        #expect(try await site.get(Self.path, as: PlayedReview.arcadia).text.contains("Which act is it?"))
        #expect(try await !site.get(Self.path, as: PlayedReview.thule).text.contains("Which act is it?"))
        #expect(try await site.get(Self.path, as: PlayedReview.bystander).status == .notFound)
        #expect(try await ask(site, as: PlayedReview.thule).status == .notFound)
        #expect(try await ask(site, as: PlayedReview.focalPoint).status == .notFound)
    }
}
