public import Law

/// An additional reviewer is party to all the instruments that its side is missing (¶28 b, Reading).
///
/// Where the State under review allows more than four reviewers (¶28 c), being party to one of them is enough, and drawing goes on.
public enum PartyToTheInstruments: DrawRule {
    public static let basis = Provision(.procedures, 28, "b")

    public static func objection(to candidate: Int, taking seat: Seat, in position: Position) -> Exclusion? {
        let field = position.field
        guard seat.kind == .additional, let missing = position.missing(reviewed: seat.reviewed, side: seat.side) else { return nil }
        let party = field.instruments[candidate]
        let suffices = field.allowsMoreReviewers[seat.reviewed] ? !party.isDisjoint(with: missing) : party.isSuperset(of: missing)
        return suffices ? nil : .notParty
    }
}
