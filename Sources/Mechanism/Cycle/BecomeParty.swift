public import Law
public import Registry

/// A State that takes part became party to another instrument, which is reviewed from the next phase of its cohort on (¶9, Reading).
public struct BecomeParty: CycleAct {
    public static let kind = "instrument added"
    public static let basis = Provision(.procedures, 9, reading: true)
    public static let deed = CycleDeed.recordLots

    /// The State.
    public let state: StateCode
    /// The instrument.
    public let instrument: InstrumentCode
    /// The seats as they are from then on; with an additional reviewer where those at hand are not party to the instrument.
    public let seats: [DrawnSeat]

    /// An instrument that is added.
    public init(_ state: StateCode, _ instrument: InstrumentCode, seats: [DrawnSeat]) {
        self.state = state
        self.instrument = instrument
        self.seats = seats
    }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        guard let participant = cycle.participant(state), participant.standing != .optedOut else {
            return Refusal(CycleRefusal.notAParticipant(state), under: Self.basis)
        }
        if participant.instruments.contains(instrument) { return Refusal(CycleRefusal.participatesAlready(state), under: Self.basis) }
        if let gone = participant.seats.first(where: { old in !seats.contains { $0.reviewer == old.reviewer } }) {
            return Refusal(CycleRefusal.reviewerLost(gone.reviewer), under: Self.basis)
        }
        if let refusal = NoMutualReviews.objection(to: seats.map(\.reviewer), of: state, in: cycle) { return refusal }
        return DrawnSeatsFit.objection(to: seats, of: state, participant.instruments + [instrument], among: cycle.entrants)
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        guard let place = cycle.participants.firstIndex(where: { $0.state == state }) else { return }
        cycle.participants[place].instruments.append(instrument)
        cycle.participants[place].seats = seats
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("state", state)
        facts.put("instrument", instrument)
        facts.put("seats", seats)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        state = try facts.state("state")
        instrument = try facts.instrument("instrument")
        seats = try facts.seats("seats")
    }
}
