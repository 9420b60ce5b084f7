public import Law

/// A signatory that is not a party volunteers to be reviewed, never to review, at the cost of voluntary contributions (¶52).
///
/// The lots officer registers it with the outcome of its draw: who volunteers does not choose its reviewers (¶28).
public struct VolunteerForReview: CycleAct {
    public static let kind = "signatory volunteered"
    public static let basis = Provision(.procedures, 52)
    public static let deed = CycleDeed.volunteer

    /// The signatory, with its cohort, the instruments that it signed, and those who review it.
    public let entrant: OpenCycle.Entrant

    /// A signatory's choice.
    public init(_ entrant: OpenCycle.Entrant) { self.entrant = entrant }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        guard cycle.openedOn != nil else { return Refusal(CycleRefusal.cycleNotOpened, under: Self.basis) }
        if cycle.participant(entrant.state) != nil {
            return Refusal(CycleRefusal.participatesAlready(entrant.state), under: Self.basis)
        }
        return SmallestCohort.objection(to: entrant.cohort, in: cycle, on: day)
            ?? DrawnSeatsFit.objection(to: entrant.seats, of: entrant.state, entrant.instruments, among: cycle.entrants)
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        cycle.participants.append(
            Participant(
                state: entrant.state, cohort: entrant.cohort, instruments: entrant.instruments, isPartyToUNCAC: entrant.isPartyToUNCAC,
                seats: entrant.seats, standing: .voluntary, since: mark.day))
    }

    public func write(to facts: inout FactsWriter) { facts.put("entrant", entrant.text) }

    public init(reading facts: inout FactsReader) throws(FactsFault) { entrant = try facts.entrant("entrant") }
}
