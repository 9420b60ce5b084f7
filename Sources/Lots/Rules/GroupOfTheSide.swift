public import Law

/// One reviewer comes from the regional group of the State under review, the other from another group (¶28).
public enum GroupOfTheSide: DrawRule {
    public static let basis = Provision(.procedures, 28)

    public static func objection(to candidate: Int, taking seat: Seat, in position: Position) -> Exclusion? {
        let field = position.field
        let need = 2 * seat.reviewed + seat.side.rawValue
        return field.isOfRightGroup(candidate, need: need, additional: seat.kind == .additional) ? nil : .wrongGroup
    }
}
