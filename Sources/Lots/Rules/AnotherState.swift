public import Law

/// A State is reviewed by other States (¶28).
public enum AnotherState: DrawRule {
    public static let basis = Provision(.procedures, 28)

    public static func objection(to candidate: Int, taking seat: Seat, in position: Position) -> Exclusion? {
        candidate == seat.reviewed ? .underReview : nil
    }
}
