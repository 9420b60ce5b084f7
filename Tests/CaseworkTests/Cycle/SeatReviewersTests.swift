import Casework
import CaseworkTesting
import Law
import Lots
import Mechanism
import Registry
import Testing

@Suite struct `Seating the reviewers of a repeat` {
    private let state = PlayedReview.state
    private let all = ["UNTOC", "TIP", "FA"].map { InstrumentCode($0) }

    private func begun(isOpened: Bool = true) async throws -> PlayedReview {
        var review = PlayedReview()
        try await review.playCycle()
        if isOpened { try await review.act(#require(try await review.keeper.cycle().opening(of: state)), by: PlayedReview.caseOfficer) }
        return review
    }

    private func seats(own: String) -> [DrawnSeat] {
        [
            DrawnSeat(side: .own, number: 0, reviewer: StateCode(own), instruments: all),
            DrawnSeat(side: .other, number: 0, reviewer: StateCode("ARC"), instruments: all),
        ]
    }

    private func seat(_ seats: [DrawnSeat], in review: PlayedReview) async throws -> [(request: String, receipt: Receipt)] {
        try await SeatReviewers(review.keeper)(
            seats, of: state, on: .requested, transcript: "digest 2", by: PlayedReview.lotsOfficer, at: review.now, request: "again")
    }

    @Test func `the cycle has the seats, and in the review those of the side change hands, with the additional ones`() async throws {
        let review = try await begun()
        #expect(try await review.keeper.review(of: state).reviewers.map(\.text) == ["LYO", "THU", "ARC"])
        let receipts = try await seat(seats(own: "LAP"), in: review)
        #expect(receipts.map(\.request) == ["again", "again.own"])
        #expect(try await review.keeper.cycle().participant(state)?.seats == seats(own: "LAP"))
        let after = try await review.keeper.review(of: state)
        #expect(Set(after.reviewers.map(\.text)) == ["ARC", "LAP"])
        #expect(after.seats.filter { $0.until != nil }.map(\.reviewer.text) == ["LYO", "THU"])
    }

    @Test func `before the review is open only the cycle knows; the review opens with the new seats`() async throws {
        let review = try await begun(isOpened: false)
        #expect(try await seat(seats(own: "LAP"), in: review).map(\.request) == ["again"])
        #expect(try await review.keeper.cycle().opening(of: state)?.seats == seats(own: "LAP"))
    }

    @Test func `what broke off after the cycle knew is completed by the same request`() async throws {
        let review = try await begun()
        let record = RecordAct(review.keeper)
        try await record(
            RecordRepeat(state, seats: seats(own: "LAP"), transcript: "digest 2"), by: PlayedReview.lotsOfficer, at: review.now,
            request: "again")
        let receipts = try await seat(seats(own: "LAP"), in: review)
        #expect(receipts.map(\.receipt.isRepeated) == [true, false])
        #expect(Set(try await review.keeper.review(of: state).reviewers.map(\.text)) == ["ARC", "LAP"])
        #expect(try await seat(seats(own: "LAP"), in: review).map(\.receipt.isRepeated) == [true])
    }

    @Test func `two States do not review each other, and nothing of such a repeat is recorded`() async throws {
        let review = try await begun()
        let head = try await review.records.read { try $0.head().position }
        let refusal = await #expect(throws: Refusal.self) { _ = try await seat(seats(own: "UTO"), in: review) }
        #expect(refusal?.basis == NoMutualReviews.basis)
        #expect(try await review.records.read { try $0.head().position } == head)
    }

    @Test func `no review is given reviewers whom no draw selected`() async throws {
        let review = try await begun()
        let act = ReplaceReviewer([seats(own: "LAP")[0]], on: .requested, transcript: "digest 2")
        let refusal = await #expect(throws: Refusal.self) {
            try await RecordAct(review.keeper)(act, in: state, by: PlayedReview.lotsOfficer, at: review.now, request: "again")
        }
        #expect(refusal?.reason as? CycleRefusal == .notAsDrawn(state))
    }
}
