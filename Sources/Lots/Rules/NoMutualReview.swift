public import Law

/// A State is never drawn to review a State that reviews it (¶28 a).
public enum NoMutualReview: DrawRule {
    public static let basis = Provision(.procedures, 28, "a")

    public static func objection(to candidate: Int, taking seat: Seat, in position: Position) -> Exclusion? {
        position.sits(seat.reviewed, inReviewOf: candidate) ? .mutual : nil
    }
}
