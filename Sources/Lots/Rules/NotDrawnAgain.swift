public import Law

/// A reviewing State that was replaced is not drawn again for its side of that review (¶28 d, e, ¶30, Reading).
public enum NotDrawnAgain: DrawRule {
    public static let basis = Provision(.procedures, 28, "d", reading: true)

    public static func objection(to candidate: Int, taking seat: Seat, in position: Position) -> Exclusion? {
        position.wasReplaced(candidate, in: seat) ? .replaced : nil
    }
}
