import Casework
import CaseworkTesting
import Law
import Mechanism
import Registry
import Testing

@Suite struct `Coming home` {
    private func home(_ person: PersonID, in review: PlayedReview, seen position: Int64 = 0) async throws -> Home {
        try await ReadHome(review.keeper)(of: person, seen: position, on: review.today)
    }

    @Test func `somebody finds the reviews in which the record gives a part, each in its capacity`() async throws {
        let review = try await PlayedReview.played()
        let home = try await home(PlayedReview.focalPoint.person, in: review)
        #expect(home.reviews.map(\.state) == [PlayedReview.state])
        #expect(home.reviews.first?.capacity == .focalPoint(PlayedReview.state))
        #expect(home.reviews.first?.status.phase == 2)
        #expect(home.reviews.first?.steps.isEmpty == false)
        #expect(home.position == review.receipts.last?.position)
    }

    @Test func `a mission finds the reviews in which its State has a part, reviewed or reviewing`() async throws {
        let review = try await PlayedReview.played()
        let home = try await home(PlayedReview.lyonesse.person, in: review)
        #expect(Set(home.reviews.map(\.state.text)) == ["RUR", "LYO", "LAP"])
        #expect(home.reviews.first?.state == PlayedReview.state, "the one with something to do is first")
        #expect(home.reviews.first { $0.state.text == "LAP" }?.status.step == "not started")
        #expect(try await self.home(PlayedReview.bystander.person, in: review).reviews.map(\.state.text) == ["BEN"])
    }

    @Test func `an office finds those that wait for it, and nothing else`() async throws {
        var review = PlayedReview()
        try await review.playCycle()
        try await review.act(#require(try await review.keeper.cycle().opening(of: PlayedReview.state)), by: PlayedReview.caseOfficer)
        #expect(try await home(PlayedReview.caseOfficer.person, in: review).reviews == [])
        let particulars = Nominate.Particulars(name: "N", title: "T", mail: "m@example.org", telephone: "1", note: "NV 1")
        try await review.act(
            Nominate(PersonID("new"), as: .focalPoint, of: PlayedReview.state, particulars),
            by: PlayedReview.mission(PlayedReview.state.text))
        let home = try await home(PlayedReview.caseOfficer.person, in: review)
        #expect(home.appointments == [.secretariat(.caseOfficer)])
        #expect(home.reviews.flatMap(\.steps).map(\.task) == [.inviteNominee(2)])
        #expect(try await self.home(PersonID("new"), in: review).reviews == [], "before the link is sent there is nothing to do")
    }

    @Test func `what changed is what others did since, and only what the person may know of`() async throws {
        let review = try await PlayedReview.played()
        let all = try await home(PlayedReview.lyonesse.person, in: review).reviews.first { $0.state == PlayedReview.state }
        let kinds = Set(all?.changes.map(\.kind) ?? [])
        #expect(kinds.contains("outcome published"))
        #expect(all?.changes.count == 20 && all?.hasMore == true, "no more than somebody can take in")
        #expect(!kinds.contains("answer drafted"), "drafts of another State's answers are nobody's news")
        #expect(all?.changes.allSatisfy { $0.capacity != "mission of LYO" } == true)
        let position = try #require(review.receipts.last?.position)
        let later = try await home(PlayedReview.lyonesse.person, in: review, seen: position)
        #expect(later.reviews.allSatisfy { $0.changes.isEmpty })
        let one = try await home(PlayedReview.focalPoint.person, in: review, seen: position - 3)
        #expect(one.reviews.flatMap(\.changes).count <= 3)
    }

    @Test func `what is told of the last acts, which are in memory, is what the record tells`() async throws {
        let review = try await PlayedReview.played()
        let last = try #require(review.receipts.last?.position)
        for reader in [PlayedReview.lyonesse, PlayedReview.focalPoint, PlayedReview.caseOfficer] {
            let all = try #require(try await ReadTimeline(review.keeper)(PlayedReview.state, by: reader)).acts
            let latest = try #require(try await ReadTimeline(review.keeper)(PlayedReview.state, by: reader, latest: 15)).acts
            #expect(latest.map(\.kind) == all.suffix(15).map(\.kind))
            #expect(latest.map(\.day) == all.suffix(15).map(\.day))
            let changes = try await home(reader.person, in: review, seen: last - 10).reviews.first { $0.state == PlayedReview.state }?
                .changes
            let others = all.filter { $0.capacity != reader.capacity.title }
            if let changes { #expect(changes.map(\.kind) == others.suffix(changes.count).map(\.kind)) }
        }
    }

    @Test func `a stranger finds nothing`() async throws {
        let review = try await PlayedReview.played()
        let home = try await home(PersonID("nobody"), in: review)
        #expect(home.reviews.isEmpty && home.appointments.isEmpty)
    }
}
