public import Law

/// How a State stands towards an instrument on a day, or as the tables stand.
public enum Standing: Hashable, Sendable {
    /// Party: it deposited on one day and the instrument entered into force for it on another.
    ///
    /// Asked without a day, the entry into force may still lie ahead; it is absent where the instrument itself is not in force.
    case party(deposited: Day, inForce: Day?)
    /// Party, on a deposit whose day the tables do not know; counted as party, and to be shown with that doubt.
    case partySinceUnknownDay
    /// It deposited on an unknown day, and the day asked for lies before the tables' last day: not counted as party, and to be shown
    /// with that doubt.
    case uncertain
    /// It deposited, and the instrument enters into force for it later; the day is absent where the instrument itself is not in force.
    case awaitingEntryIntoForce(deposited: Day, inForce: Day?)
    /// It signed, and is not party.
    case signatory(signed: Day)
    /// It neither signed nor joined.
    case notParty

    /// It counts as party.
    public var isParty: Bool {
        switch self {
        case .party, .partySinceUnknownDay: true
        case .uncertain, .awaitingEntryIntoForce, .signatory, .notParty: false
        }
    }

    /// The answer rests on an unknown date and is to be shown with that doubt.
    public var isDoubtful: Bool {
        switch self {
        case .partySinceUnknownDay, .uncertain: true
        case .party, .awaitingEntryIntoForce, .signatory, .notParty: false
        }
    }
}
