internal import Lots
public import Mechanism
public import Registry

/// Gives seats to the States that a repeat of the draw selected: in the cycle, and in the review where it is open (¶28 d, e, ¶30).
public struct SeatReviewers: Sendable {
    private let keeper: RecordKeeper

    /// Seats in the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// Records all seats of a State as the repeat left them; what broke off half-way is completed by the same request.
    ///
    /// - Parameters:
    ///   - seats: all seats of the State under review.
    ///   - transcript: the digest or symbol by which the transcript of the repeat is found.
    public func callAsFunction(
        _ seats: [DrawnSeat], of state: StateCode, on ground: ReplacementGround, transcript: String, by author: Author, at instant: Int64,
        request: String
    ) async throws {
        let record = RecordAct(keeper)
        let review = try await keeper.review(of: state)
        try await record(
            RecordRepeat(state, seats: seats, transcript: transcript), by: author, at: instant, request: request)
        guard review.openedOn != nil else { return }
        // Additional reviewers first: an instrument never is without its reviewer on a side.
        for seat in seats.sorted(by: { $0.number > $1.number }) where !review.seats.contains(where: { $0.isHeld(as: seat) }) {
            let act = ReplaceReviewer(seat, on: ground, transcript: transcript)
            try await record(act, in: state, by: author, at: instant, request: "\(request).\(seat.side.word).\(seat.number)")
        }
    }
}

extension ReviewerSeat {
    /// Whether it is held already by the one that a draw gives it to.
    fileprivate func isHeld(as seat: DrawnSeat) -> Bool {
        until == nil && side == seat.side && number == seat.number && reviewer == seat.reviewer
    }
}
