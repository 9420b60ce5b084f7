internal import Law
internal import Registry

/// How a State stands towards one instrument, as lists show it.
struct TreatyEntry {
    let instrument: InstrumentCode
    let standing: Standing
    /// What the tables do not know for certain about it.
    let doubts: [Doubt.Kind]

    init(_ state: State, _ instrument: InstrumentCode, in registry: TreatyRegistry, on day: Day?, doubts: [Doubt]) {
        self.instrument = instrument
        self.standing = registry.standing(of: state.code, towards: instrument, on: day)
        self.doubts = standing.isFromDeposit ? doubts.filter { $0.instrument == instrument }.map(\.kind) : []
    }

    var deposited: Day? {
        switch standing {
        case .party(let deposited, _), .awaitingEntryIntoForce(let deposited, _): deposited
        case .partySinceUnknownDay, .uncertain, .signatory, .notParty: nil
        }
    }

    var inForce: Day? {
        switch standing {
        case .party(_, let inForce), .awaitingEntryIntoForce(_, let inForce): inForce
        case .partySinceUnknownDay, .uncertain, .signatory, .notParty: nil
        }
    }

    var signed: Day? {
        guard case .signatory(let signed) = standing else { return nil }
        return signed
    }

    /// What a table shows where there is no day.
    var mark: String { standing.isDoubtful ? "?" : "–" }
}

extension Standing {
    /// It follows from a deposit, known or not.
    fileprivate var isFromDeposit: Bool {
        switch self {
        case .party, .partySinceUnknownDay, .uncertain, .awaitingEntryIntoForce: true
        case .signatory, .notParty: false
        }
    }

    /// The word for files that machines read.
    var word: String {
        switch self {
        case .party: "party"
        case .partySinceUnknownDay: "party_since_unknown_day"
        case .uncertain: "uncertain"
        case .awaitingEntryIntoForce: "awaiting_entry_into_force"
        case .signatory: "signatory"
        case .notParty: "not_party"
        }
    }
}
