public import Law

/// A State takes one seat in a review (¶28: two reviewers, and additional ones).
public enum OneSeatInAReview: DrawRule {
    public static let basis = Provision(.procedures, 28)

    public static func objection(to candidate: Int, taking seat: Seat, in position: Position) -> Exclusion? {
        position.sits(candidate, inReviewOf: seat.reviewed) ? .alreadySits : nil
    }
}
