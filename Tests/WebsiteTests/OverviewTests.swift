import Casework
import CaseworkTesting
import HTTP
import Law
import Mechanism
import Pages
import Registry
import Testing

@Suite struct `The overview of a review` {
    @Test func `shows its people the step, what they can do, who reviews, and what was done`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get("/reviews/RUR", as: PlayedReview.focalPoint)
        #expect(page.status == .ok)
        for text in [
            "aria-current=\"step\"", "What you can do now", "/reviews/RUR/phases/2/", "Arcadia", "Governmental expert", "¶34",
            "Who did what when", "The latest 30 acts",
        ] {
            #expect(page.text.contains(text), "\(text)")
        }
        let all = try await site.get("/reviews/RUR?all=yes", as: PlayedReview.focalPoint).text
        #expect(all.contains("The review was opened"))
        #expect(!all.contains("href=\"?all=yes\""))
        #expect(!page.text.contains("The review was opened"), "the first acts are not among the latest")
    }

    @Test func `shows a State without a part the public steps, and neither acts nor days of others`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get("/reviews/RUR", as: PlayedReview.bystander)
        #expect(page.status == .ok)
        #expect(page.text.contains("aria-current=\"step\""))
        for text in ["Who did what when", "By when", "Remind", "planted-nominationName"] { #expect(!page.text.contains(text), "\(text)") }
        #expect(try await site.get("/reviews/XXX", as: PlayedReview.bystander).status == .notFound)
    }

    @Test func `lets the case officer remind whom the review waits for, once`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get("/reviews/RUR", as: PlayedReview.caseOfficer).text
        #expect(page.contains("Remind: <bdi>Ruritania</bdi>") || page.contains("Remind: "))
        for _ in 1...2 {
            let answer = try await site.post(
                "/reviews/RUR/phases/2/reminders", [("to", "RUR")], as: PlayedReview.caseOfficer, request: "one")
            #expect(answer.location == "/reviews/RUR#waiting")
        }
        #expect(try await site.review.keeper.review(of: PlayedReview.state).phase(2)?.reminders.count == 1)
        #expect(try await site.get("/reviews/RUR", as: PlayedReview.caseOfficer).text.contains("Last reminded on"))
        #expect(try await site.post("/reviews/RUR/phases/2/reminders", [("to", "RUR")], as: PlayedReview.lyonesse).status == .notFound)
    }

    @Test func `says in words why a reminder is refused`() async throws {
        let site = try await TriedSite.played()
        let answer = try await site.post("/reviews/RUR/phases/1/reminders", [("to", "BEN")], as: PlayedReview.caseOfficer)
        #expect(answer.status.code == 422)
    }
}

@Suite struct `Opening a review` {
    @Test func `is done by the case officer, with the first phase`() async throws {
        var review = PlayedReview()
        try await review.playCycle()
        let site = try TriedSite(review)
        let page = try await site.get("/reviews/RUR", as: PlayedReview.caseOfficer).text
        #expect(page.contains("Open the review"))
        #expect(try await !site.get("/reviews/RUR", as: PlayedReview.lyonesse).text.contains("Open the review"))
        for _ in 1...2 {
            let answer = try await site.post("/reviews/RUR/opening", as: PlayedReview.caseOfficer, request: "one")
            #expect(answer.location == "/reviews/RUR#opening")
        }
        let state = try await review.keeper.review(of: PlayedReview.state)
        #expect(state.openedOn != nil)
        #expect(state.phases.map(\.number) == [1])
        #expect(try await site.get("/reviews/RUR", as: PlayedReview.caseOfficer).text.contains("once phase 1 of this review is concluded"))
        #expect(try await site.post("/reviews/RUR/opening", as: PlayedReview.lyonesse).status == .notFound)
    }

    @Test func `says with figures why the next phase cannot be opened yet`() async throws {
        var review = PlayedReview()
        try await review.playCycle()
        let site = try TriedSite(review)
        let other = try await site.get("/reviews/UTO", as: PlayedReview.caseOfficer).text
        #expect(other.contains("once cohort 3 has entered its first phase"))
        let refused = try await site.post("/reviews/UTO/opening", as: PlayedReview.caseOfficer)
        #expect(refused.status.code == 422)
        #expect(refused.text.contains("cohort 3 has not entered phase 1"))
        #expect(refused.text.contains("¶10"))
    }

    @Test func `waits for the cohort, of which the figures are told, once the phase before is concluded`() async throws {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.playPeople()
        try await review.playAnswers()
        try await review.playDialogue()
        try await review.playOutcome()
        let page = try await TriedSite(review).get("/reviews/RUR", as: PlayedReview.caseOfficer).text
        #expect(page.contains("has not entered phase"))
    }
}
