import Casework
import CaseworkTesting
import HTTP
import Mechanism
import Pages
import Registry
import Testing

@Suite struct `Keeping offices and the workplan` {
    private let fields = [("name", "Noor Ahmed"), ("mail", "noor@example.org"), ("capacity", "mission"), ("state", "LYO")]

    @Test func `an administrator appoints somebody, who gets a link`() async throws {
        let tried = try await TriedSite.played()
        let page = try await tried.get("/appointments", as: PlayedReview.root)
        #expect(page.text.contains("Name of case"))
        let done = try await tried.post("/appointments", fields, as: PlayedReview.root, request: "one")
        #expect(done.location == "/appointments")
        #expect(tried.outbox.messages.last?.recipient == "noor@example.org")
        let cycle = try await tried.review.keeper.cycle()
        #expect(cycle.appointments.last?.capacity == .mission(StateCode("LYO")))
        #expect(try await tried.get("/appointments", as: PlayedReview.root).text.contains("Noor Ahmed"))
    }

    @Test func `an address that is in use stops it before anything is recorded, and what was typed stays`() async throws {
        let tried = try await TriedSite.played()
        _ = try await tried.session(of: PlayedReview.thule.person)
        let count = try await tried.review.keeper.cycle().appointments.count
        let taken = fields.map { $0.0 == "mail" ? ("mail", "mission-THU@example.org") : $0 }
        let answer = try await tried.post("/appointments", taken, as: PlayedReview.root)
        #expect(answer.status.code == 422)
        #expect(answer.text.contains("Somebody else&#39;s account has this address.") && answer.text.contains("Noor Ahmed"))
        #expect(try await tried.review.keeper.cycle().appointments.count == count)
    }

    @Test func `all that is wrong is said at once, each at its field`() async throws {
        let tried = try await TriedSite.played()
        let answer = try await tried.post("/appointments", [("mail", "nobody"), ("capacity", "mission")], as: PlayedReview.root)
        #expect(answer.text.matches(of: /class="correction"/).count == 3)
    }

    @Test func `the last administrator stays, by the rule that says so`() async throws {
        let tried = try await TriedSite.played()
        let answer = try await tried.post("/appointments/1/end", as: PlayedReview.root)
        #expect(answer.status.code == 422)
        #expect(answer.text.contains("¶48"))
    }

    @Test func `a cohort that has not reached its gate is not let in, and the paragraph is named`() async throws {
        let tried = try await TriedSite.played()
        #expect(try await tried.get("/cohorts", as: PlayedReview.caseOfficer).status == .ok)
        let answer = try await tried.post("/cohorts/1/entry", as: PlayedReview.caseOfficer)
        #expect(answer.status.code == 422 && answer.text.contains("¶10"))
    }
}
