public import Law

/// A State carries out at most three reviews, unless it volunteers for more (¶29).
public enum AtMostThreeReviews: DrawRule {
    public static let basis = Provision(.procedures, 29)

    public static func objection(to candidate: Int, taking seat: Seat, in position: Position) -> Exclusion? {
        position.load[candidate] >= position.field.most[candidate] ? .loadReached : nil
    }
}
