public import Law

/// A State that became party to the Convention after the draw joins the smallest cohort of those that have not begun (¶9, Reading).
public struct JoinCycle: CycleAct {
    public static let kind = "State joined"
    public static let basis = Provision(.procedures, 9, reading: true)
    public static let deed = CycleDeed.recordLots

    /// The State, with its cohort, instruments, and the reviewers whom a draw of its own gave it.
    public let entrant: OpenCycle.Entrant

    /// An entry after the draw.
    public init(_ entrant: OpenCycle.Entrant) { self.entrant = entrant }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        guard cycle.openedOn != nil else { return Refusal(CycleRefusal.cycleNotOpened, under: Self.basis) }
        if cycle.participant(entrant.state) != nil {
            return Refusal(CycleRefusal.participatesAlready(entrant.state), under: Self.basis)
        }
        if let refusal = SmallestCohort.objection(to: entrant.cohort, in: cycle, on: day)
            ?? NoMutualReviews.objection(to: entrant.seats.map(\.reviewer), of: entrant.state, in: cycle)
        {
            return refusal
        }
        return DrawnSeatsFit.objection(to: entrant.seats, of: entrant.state, entrant.instruments, among: cycle.entrants + [entrant])
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        cycle.participants.append(
            Participant(
                state: entrant.state, cohort: entrant.cohort, instruments: entrant.instruments, isPartyToUNCAC: entrant.isPartyToUNCAC,
                seats: entrant.seats, standing: .joined, since: mark.day))
    }

    public func write(to facts: inout FactsWriter) { facts.put("entrant", entrant.text) }

    public init(reading facts: inout FactsReader) throws(FactsFault) { entrant = try facts.entrant("entrant") }
}

extension FactsReader {
    mutating func entrant(_ name: StaticString) throws(FactsFault) -> OpenCycle.Entrant {
        guard let entrant = OpenCycle.Entrant(try text(name)) else { throw FactsFault(name: "\(name)", offset: 0) }
        return entrant
    }
}

extension Cycle {
    /// Those who may review: a signatory that volunteered is reviewed only (¶52).
    var entrants: [OpenCycle.Entrant] {
        participants.filter { $0.standing == .drawn || $0.standing == .joined }.map {
            OpenCycle.Entrant(
                $0.state, cohort: $0.cohort, instruments: $0.instruments, isPartyToUNCAC: $0.isPartyToUNCAC, seats: $0.seats)
        }
    }
}
