import Casework
import CaseworkTesting
import HTTP
import Law
import Mechanism
import Registry
import Testing
import Website

@Suite struct `Certification and submission` {
    private let submission = "/reviews/RUR/phases/2/submission"
    private let expert = Author(PersonID("expert"), as: .expert(PlayedReview.state))

    private func certify(_ site: TriedSite) async throws -> Response {
        try await site.post("\(submission)/UNTOC/certification", [("statement", "yes")], as: PlayedReview.focalPoint)
    }

    @Test func `the focal point certifies and submits, and is told what happens next`() async throws {
        let site = try await TriedSite.played()
        let before = try await site.get(submission, as: PlayedReview.focalPoint).text
        #expect(before.contains("Every question is answered.") && before.contains("name=\"statement\""))
        #expect(try await certify(site).location == "\(submission)#UNTOC")
        let certified = try await site.get(submission, as: PlayedReview.focalPoint).text
        #expect(certified.contains("by the focal point") && certified.contains(Planted.nominationName.word))
        #expect(try await site.post("\(submission)/UNTOC", as: PlayedReview.focalPoint).status == .seeOther)
        let after = try await site.get(submission, as: PlayedReview.focalPoint).text
        #expect(after.contains("What happens next") && after.contains("observations due on"))
        let read = try await site.get("/reviews/RUR/phases/2/answers/UNTOC", as: PlayedReview.lyonesse)
        #expect(read.text.contains(Planted.draftAnswerWithHelp.word))
    }

    @Test func `a supplement is certified and submitted again`() async throws {
        let site = try await TriedSite.played()
        _ = try await certify(site)
        _ = try await site.post("\(submission)/UNTOC", as: PlayedReview.focalPoint)
        let fields = [("basedOn", "1"), ("choice", "yes"), ("text", "Supplemented."), ("language", "en")]
        _ = try await site.post("/reviews/RUR/phases/2/answers/UNTOC/UNTOC-18-1", fields, as: expert)
        #expect(try await site.get(submission, as: PlayedReview.focalPoint).text.contains("1 answer was changed since the submission"))
        _ = try await certify(site)
        #expect(try await site.get(submission, as: PlayedReview.focalPoint).text.contains("Submit the supplement"))
        _ = try await site.post("\(submission)/UNTOC", as: PlayedReview.focalPoint)
        #expect(try await site.get(submission, as: PlayedReview.focalPoint).text.contains("Nothing was changed since the submission."))
    }

    @Test func `the statement has to be confirmed`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.post("\(submission)/UNTOC/certification", as: PlayedReview.focalPoint)
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("Confirm the statement to certify."))
    }

    @Test func `while answers are missing nothing is certified, and the page says which`() async throws {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        let site = try TriedSite(review)
        let first = "/reviews/RUR/phases/1/submission"
        let page = try await site.get(first, as: PlayedReview.focalPoint).text
        #expect(page.contains("2 questions are not answered yet:"))
        #expect(page.contains("/reviews/RUR/phases/1/answers/UNTOC#UNTOC-6-1"))
        let refused = try await site.post(
            "\(first)/UNTOC/certification", [("statement", "yes")], as: PlayedReview.focalPoint)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("¶25"))
    }

    @Test func `nothing is submitted that is not certified`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.post("\(submission)/UNTOC", as: PlayedReview.focalPoint)
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("¶34</bdi> does not allow this"))
    }

    @Test func `submitted twice, it is submitted once`() async throws {
        let site = try await TriedSite.played()
        _ = try await certify(site)
        for _ in 0..<2 {
            #expect(try await site.post("\(submission)/UNTOC", as: PlayedReview.focalPoint, request: "once").status == .seeOther)
        }
        let review = try await site.review.keeper.review(of: PlayedReview.state)
        #expect(review.phase(2)?.answers.submissions.count == 1)
    }

    @Test func `who does not speak for the State sees how it stands, without a button, and others see nothing`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get(submission, as: expert)
        #expect(page.status == .ok)
        #expect(!page.text.contains("name=\"statement\""))
        #expect(try await site.post("\(submission)/UNTOC", as: expert).status == .notFound)
        for reader in [PlayedReview.lyonesse, PlayedReview.bystander, PlayedReview.anybody] {
            #expect(try await site.get(submission, as: reader).status == .notFound)
        }
    }

    @Test func `after a while the second factor is asked for first`() async throws {
        let site = try await TriedSite.played()
        _ = try await site.session(of: PlayedReview.focalPoint.person)
        site.clock.wait(milliseconds: 20 * 60_000)
        #expect(try await site.get(submission, as: PlayedReview.focalPoint).text.contains("second factor first"))
        #expect(try await certify(site).location?.hasPrefix("/second-factor?back=") == true)
    }
}
