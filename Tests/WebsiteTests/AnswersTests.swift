import Casework
import CaseworkTesting
import HTTP
import Law
import Localization
import Mechanism
import Registry
import Testing
import Website

@Suite struct `Answers to the questionnaire` {
    private let answers = "/reviews/RUR/phases/2/answers"
    private var convention: String { "\(answers)/UNTOC" }
    private var question: String { "\(convention)/UNTOC-18-1" }
    private let expert = Author(PersonID("expert"), as: .expert(PlayedReview.state))

    private func fields(_ text: String, basedOn: Int = 1, choice: String = "in part") -> [(String, String)] {
        [("basedOn", "\(basedOn)"), ("choice", choice), ("text", text), ("language", "fr")]
    }

    @Test func `the State sees how far its answers are and what is to be done until when`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get(answers, as: PlayedReview.focalPoint)
        #expect(page.status == .ok)
        #expect(page.text.contains("1 of 1"))
        #expect(page.text.contains("Draft, not submitted"))
        #expect(page.text.contains("Answers due"))
        #expect(page.text.contains("/reviews/RUR/people#contributors"))
    }

    @Test func `an expert answers, and the answer is there with who wrote it`() async throws {
        let site = try await TriedSite.played()
        #expect(try await site.get(convention, as: expert).text.contains("name=\"basedOn\" value=\"1\""))
        let answer = try await site.post(question, fields("Selon la loi 12 <b>."), as: expert, request: "r1")
        #expect(answer.location == "\(convention)#UNTOC-18-1")
        let page = try await site.get(convention, as: PlayedReview.focalPoint).text
        #expect(page.contains("Selon la loi 12 &lt;b&gt;."))
        #expect(page.contains("name=\"basedOn\" value=\"2\""))
        #expect(page.contains("Bela Rura"))
    }

    @Test func `sent twice, an answer is written once`() async throws {
        let site = try await TriedSite.played()
        for _ in 0..<2 {
            #expect(try await site.post(question, fields("Once."), as: expert, request: "same").status == .seeOther)
        }
        let page = try await site.get(convention, as: expert).text
        #expect(page.contains("name=\"basedOn\" value=\"2\""))
    }

    @Test func `who wrote from an older page sees both texts, and nothing is overwritten`() async throws {
        let site = try await TriedSite.played()
        _ = try await site.post(question, fields("Written first."), as: expert, request: "r1")
        let page = try await site.post(question, fields("Written second."), as: PlayedReview.focalPoint, request: "r2")
        #expect(page.status == .conflict)
        #expect(page.text.contains("Written second.") && page.text.contains("Written first."))
        #expect(page.text.contains("<del>first.</del><ins>second.</ins>"))
        #expect(page.text.contains("name=\"basedOn\" value=\"2\""))
        #expect(page.text.contains("¶34"))
        #expect(try await site.get(convention, as: expert).text.contains("Written second.") == false)
        let merged = try await site.post(
            question, fields("Written by both.", basedOn: 2), as: PlayedReview.focalPoint, request: "r2")
        #expect(merged.status == .seeOther)
    }

    @Test func `what is missing is said at its field, and what was typed is kept`() async throws {
        let site = try await TriedSite.played()
        let typed = [("basedOn", "1"), ("text", "Kept words."), ("referenceDay", "soon"), ("language", "en")]
        let page = try await site.post(question, typed, as: expert)
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("Choose yes, in part or no.") && page.text.contains("Write the date as year"))
        #expect(page.text.contains("Say where the earlier answer is"))
        #expect(page.text.contains("Kept words.") && page.text.contains("3 entries have to be corrected"))
    }

    @Test func `addresses of the web in an answer are links for readers, and nothing else is`() async throws {
        let site = try await TriedSite.played()
        let text = "See (https://law.example.org/12?a=1&b=\"2), and javascript:alert(1)."
        _ = try await site.post(question, fields(text), as: expert)
        let page = try await site.get("\(convention)/print", as: expert).text
        let address = "https://law.example.org/12?a=1&amp;b=&quot;2"
        #expect(page.contains("(<a href=\"\(address)\" rel=\"noopener nofollow\">\(address)</a>), and javascript:alert(1)."))
    }

    @Test func `a change since an earlier answer has to be stated, by paragraph 22`() async throws {
        let site = try await TriedSite.played()
        let typed = fields("") + [("reference", "UNCAC, question 12"), ("referenceDay", "2025-03-01"), ("hasChanged", "yes")]
        let page = try await site.post(question, typed, as: expert)
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("¶22") && page.text.contains("UNCAC, question 12"))
        let stated = fields("The law was amended.") + typed.suffix(3)
        #expect(try await site.post(question, stated, as: expert).status == .seeOther)
        #expect(try await site.get("\(convention)/print", as: expert).text.contains("Something has changed since then"))
    }

    @Test func `a script saves without a page, and learns of a conflict`() async throws {
        let site = try await TriedSite.played()
        let saved = try await site.save(question, fields("Typed."), as: expert, request: "s1")
        #expect(saved.status == .ok)
        #expect(saved.text.contains("\"version\":2") && saved.text.contains("\"request\":\"") && saved.text.contains("\"saved\":"))
        let again = try await site.save(question, fields("Typed."), as: expert, request: "s1")
        #expect(again.text.contains("\"version\":2"), "a lost answer is given once more")
        let conflict = try await site.save(question, fields("Other."), as: PlayedReview.focalPoint, request: "s2")
        #expect(conflict.status == .conflict)
        #expect(conflict.text.contains("\"conflict\":true"))
        let wrong = try await site.save(question, fields("X", basedOn: 2, choice: ""), as: expert, request: "s3")
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("\"choice\":\"Choose"))
    }

    @Test func `drafts are for the State, and for the case officer while help is asked`() async throws {
        let site = try await TriedSite.played()
        let planted = Planted.draftAnswerWithHelp.word
        #expect(try await site.get(convention, as: PlayedReview.caseOfficer).text.contains(planted))
        for reader in [PlayedReview.lyonesse, PlayedReview.bystander, PlayedReview.anybody, PlayedReview.contributor] {
            let page = try await site.get(convention, as: reader)
            #expect(page.status == .notFound, "\(reader)")
            #expect(!page.text.contains(planted))
        }
        let help = try await site.post("/reviews/RUR/phases/2/help", [("isAsked", "no")], as: PlayedReview.focalPoint)
        #expect(help.status == .seeOther)
        #expect(try await site.get(convention, as: PlayedReview.caseOfficer).status == .notFound)
    }

    @Test func `who may not write gets no form, and can send none`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get(convention, as: PlayedReview.caseOfficer).text
        #expect(!page.contains("name=\"basedOn\""))
        for reader in [PlayedReview.caseOfficer, PlayedReview.lyonesse, PlayedReview.contributor] {
            #expect(try await site.post(question, fields("No."), as: reader).status == .notFound)
        }
    }

    @Test func `reviewers read what was submitted on their instruments, without drafts and without who wrote it`() async throws {
        let site = try await TriedSite.played()
        let first = "/reviews/RUR/phases/1/answers"
        let page = try await site.get("\(first)/UNTOC", as: PlayedReview.lyonesse).text
        #expect(page.contains(Planted.submittedAnswer.word) && page.contains("&lt;script&gt;"))
        #expect(!page.contains(Planted.draftSupplement.word) && !page.contains(Planted.replacedDraft.word))
        #expect(!page.contains(Planted.nominationName.word))
        #expect(try await site.get("\(first)/TIP", as: PlayedReview.lyonesse).status == .ok, "as every State party (¶40)")
        #expect(try await site.get("\(first)/XXX", as: PlayedReview.lyonesse).status == .notFound)
        let versions = try await site.get("\(first)/UNTOC/UNTOC-5-1", as: PlayedReview.focalPoint).text
        #expect(versions.contains(Planted.replacedDraft.word) && versions.contains("Changed from In part to Yes"))
        let read = try await site.get("\(first)/UNTOC/UNTOC-5-1", as: PlayedReview.thule).text
        #expect(read.contains(Planted.submittedAnswer.word) && !read.contains(Planted.replacedDraft.word))
    }

    @Test func `an answer of an earlier phase to the same question can be taken over`() async throws {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        try await review.playAnswers()
        try await review.playDialogue()
        try await review.playOutcome()
        try await review.act(EnterPhase(cohort: 1, phase: 2, planned: 1, complete: 1), by: PlayedReview.caseOfficer)
        let (instrument, asked) = (InstrumentCode("UNTOC"), QuestionID("UNTOC-6-1"))
        try await review.act(
            OpenPhase(2, articles: [ArticlesOfInstrument(instrument, [6])], questions: [asked]), by: PlayedReview.caseOfficer)
        let site = try TriedSite(review)
        let page = try await site.get(convention, as: PlayedReview.focalPoint).text
        #expect(page.contains("What your State answered in phase 1"))
        let reused = try await site.get("\(convention)?reuse=UNTOC-6-1", as: PlayedReview.focalPoint).text
        #expect(reused.contains("value=\"Phase 1, question UNTOC-6-1\"") && reused.contains("not saved yet"))
    }
}

extension TriedSite {
    /// Sends a form as the script of the page does.
    func save(_ path: String, _ fields: [(String, String)], as author: Author, request: String) async throws -> Response {
        try await post(path, fields, as: author, request: request, accepting: "application/json")
    }
}
