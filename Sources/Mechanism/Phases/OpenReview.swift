public import Law

/// Opens the review of a State with those who were drawn to review it (¶17, ¶28).
public struct OpenReview: ReviewAct {
    public static let kind = "review opened"
    public static let basis = Provision(.procedures, 28)
    public static let deed = Deed.open

    /// The cohort, from 1 (¶17).
    public let cohort: Int
    /// The seats with those who take them.
    public let seats: [DrawnSeat]

    /// The opening of a review.
    public init(cohort: Int, seats: [DrawnSeat]) {
        self.cohort = cohort
        self.seats = seats
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        review.openedOn.map { Refusal(MechanismRefusal.reviewOpened(on: $0), under: Self.basis) }
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        review.cohort = cohort
        review.openedOn = mark.day
        review.seats = seats.map {
            ReviewerSeat(
                side: $0.side, number: $0.number, generation: 0, reviewer: $0.reviewer, instruments: $0.instruments, since: mark.day,
                until: nil)
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("cohort", cohort)
        facts.put("seats", seats)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        cohort = try facts.number("cohort")
        seats = try facts.seats("seats")
    }
}
