import Casework
import CaseworkTesting
import HTTP
import Law
import Mechanism
import Registry
import Testing

@Suite struct `The page of the preliminary consultations` {
    private static let path = "/reviews/RUR/phases/2/arrangements"
    private static let proposal = [
        ("version", "0"), ("languages", "en"), ("languages", "fr"), ("listDue", "2028-03-31"), ("language", "en"),
        ("text", "Lyonesse begins & all follow."),
    ]

    private func proposed(_ site: TriedSite) async throws -> Arrangements? {
        try await site.review.keeper.review(of: PlayedReview.state).phase(2)?.arrangements.proposed
    }

    @Test func `lets one State propose and the others agree, and says who has not`() async throws {
        let site = try await TriedSite.played()
        #expect(try await site.post(Self.path, Self.proposal, as: PlayedReview.focalPoint).location == "\(Self.path)#proposal")
        let page = try await site.get(Self.path, as: PlayedReview.lyonesse).text
        for text in ["Lyonesse begins &amp; all follow.", "Agree to version", "Not agreed yet:", "31 March 2028", "English and French"] {
            #expect(page.contains(text), "\(text)")
        }
        for reviewer in ["LYO", "THU", "ARC"].map(PlayedReview.mission) where try await proposed(site) != nil {
            let answer = try await site.post("\(Self.path)/agreement", [("version", "1")], as: reviewer)
            #expect(answer.status == .seeOther)
        }
        #expect(try await proposed(site) == nil)
        #expect(try await site.review.keeper.review(of: PlayedReview.state).phase(2)?.arrangements.agreed?.version == 1)
    }

    @Test func `collects all faults of the form at once, and keeps what was typed`() async throws {
        let site = try await TriedSite.played()
        let answer = try await site.post(
            Self.path, [("version", "0"), ("answersDue", "2027-02-30"), ("text", ""), ("listDue", "2028-01-01")],
            as: PlayedReview.focalPoint)
        #expect(answer.status.code == 422)
        for text in [
            "This is no day of the calendar", "Choose at least one language", "Write how the work is divided", "value=\"2028-01-01\"",
        ] {
            #expect(answer.text.contains(text), "\(text)")
        }
        #expect(try await proposed(site) == nil)
    }

    @Test func `shows the rule against a day that is too late, with the last one possible`() async throws {
        let site = try await TriedSite.played()
        let fields = Self.proposal + [("answersDue", "2040-01-01")]
        let answer = try await site.post(Self.path, fields, as: PlayedReview.focalPoint)
        #expect(answer.status.code == 422)
        for text in ["¶34", "1 January 2040", "the last day possible", "Lyonesse begins &amp; all follow."] {
            #expect(answer.text.contains(text), "\(text)")
        }
    }

    @Test func `a form that is sent twice proposes once, and a stale page overwrites nothing`() async throws {
        let site = try await TriedSite.played()
        for _ in 1...2 {
            #expect(try await site.post(Self.path, Self.proposal, as: PlayedReview.focalPoint, request: "one").status == .seeOther)
        }
        #expect(try await proposed(site)?.version == 1)
        let stale = try await site.post(Self.path, Self.proposal, as: PlayedReview.lyonesse, request: "two")
        #expect(stale.status == .conflict)
        #expect(stale.text.contains("version 1 is at hand now"))
        #expect(try await proposed(site)?.version == 1)
    }

    @Test func `is there for the States of the review alone`() async throws {
        let site = try await TriedSite.played()
        #expect(try await site.get(Self.path, as: PlayedReview.bystander).status == .notFound)
        #expect(try await site.post(Self.path, Self.proposal, as: PlayedReview.caseOfficer).status == .notFound)
        #expect(try await !site.get(Self.path, as: PlayedReview.caseOfficer).text.contains("<textarea"))
    }
}
