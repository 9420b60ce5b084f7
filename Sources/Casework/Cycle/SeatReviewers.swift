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
    /// Gives the receipt of each act with its request, the one of the cycle first.
    ///
    /// - Parameters:
    ///   - seats: all seats of the State under review.
    ///   - transcript: the digest or symbol by which the transcript of the repeat is found.
    public func callAsFunction(
        _ seats: [DrawnSeat], of state: StateCode, on ground: ReplacementGround, transcript: String, by author: Author, at instant: Int64,
        request: String
    ) async throws -> [(request: String, receipt: Receipt)] {
        let record = RecordAct(keeper)
        let review = try await keeper.review(of: state)
        let recorded = try await record(
            RecordRepeat(state, seats: seats, transcript: transcript), by: author, at: instant, request: request)
        var receipts = [(request: request, receipt: recorded)]
        guard review.openedOn != nil else { return receipts }
        for side in Side.allCases {
            let drawn = seats.filter { $0.side == side }
            let held = review.seats.filter { $0.side == side && $0.until == nil }
            // What else changed, such as an instrument that the State became party to, comes with the next phase.
            guard held.contains(where: { seat in !drawn.contains { $0.reviewer == seat.reviewer } }) else { continue }
            let request = "\(request).\(side.word)"
            let act = ReplaceReviewer(drawn, on: ground, transcript: transcript)
            receipts.append((request, try await record(act, in: state, by: author, at: instant, request: request)))
        }
        return receipts
    }
}
