public import Law
public import Registry

/// Records the outcome of the drawing of lots: who takes part, in which cohort, reviewed by whom, and from when on (¶9, ¶17, ¶28).
public struct OpenCycle: CycleAct {
    public static let kind = "cycle opened"
    public static let basis = Provision(.procedures, 17)
    public static let deed = CycleDeed.recordLots

    /// The digest of the transcript of the draw.
    public let transcript: String
    /// The first day of the first year of the cycle, from which the first workplan follows (¶15).
    public let start: Day
    /// Who takes part.
    public let entrants: [Entrant]

    /// A State as the draw leaves it.
    public struct Entrant: Hashable, Sendable {
        /// The State.
        public let state: StateCode
        /// Its cohort, from 1.
        public let cohort: Int
        /// The instruments that it is party to.
        public let instruments: [InstrumentCode]
        /// Whether it is party to the Convention against Corruption.
        public let isPartyToUNCAC: Bool
        /// Those who review it.
        public let seats: [DrawnSeat]

        /// A State as the draw leaves it.
        public init(_ state: StateCode, cohort: Int, instruments: [InstrumentCode], isPartyToUNCAC: Bool, seats: [DrawnSeat]) {
            self.state = state
            self.cohort = cohort
            self.instruments = instruments
            self.isPartyToUNCAC = isPartyToUNCAC
            self.seats = seats
        }
    }

    /// The outcome of a draw.
    public init(transcript: String, start: Day, _ entrants: [Entrant]) {
        self.transcript = transcript
        self.start = start
        self.entrants = entrants
    }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        if let openedOn = cycle.openedOn { return Refusal(CycleRefusal.cycleOpened(on: openedOn), under: Self.basis) }
        if let refusal = doubleOrElsewhere(in: cycle, on: day) { return refusal }
        if let pair = NoMutualReviews.pair(among: entrants) {
            return Refusal(CycleRefusal.mutualReview(pair.0, pair.1), under: NoMutualReviews.basis)
        }
        return entrants.lazy.compactMap { DrawnSeatsFit.objection(to: $0.seats, of: $0.state, $0.instruments, among: entrants) }.first
    }

    /// A State is drawn once, for a cohort that there is (¶17).
    private func doubleOrElsewhere(in cycle: Cycle, on day: Day) -> Refusal? {
        var states: Set<StateCode> = []
        for entrant in entrants {
            guard states.insert(entrant.state).inserted else {
                return Refusal(CycleRefusal.participatesAlready(entrant.state), under: Self.basis)
            }
            guard cycle.cohorts(on: day).contains(entrant.cohort) else {
                return Refusal(CycleRefusal.noSuchCohort(entrant.cohort), under: Self.basis)
            }
        }
        return nil
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        cycle.openedOn = mark.day
        cycle.transcript = transcript
        cycle.participants = entrants.map {
            Participant(
                state: $0.state, cohort: $0.cohort, instruments: $0.instruments, isPartyToUNCAC: $0.isPartyToUNCAC, seats: $0.seats,
                standing: .drawn, since: mark.day)
        }
        let figures = cycle.figures(on: mark.day)
        for phase in 1...figures.phases.value.count {
            for cohort in cycle.cohorts(on: mark.day) {
                let months = 12 * (figures.firstYear(ofPhase: phase, cohort: cohort) - 1)
                cycle.workplan.history.append(
                    Workplan.Entry(cohort: cohort, phase: phase, day: start.adding(months: months), decision: ""))
            }
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("transcript", transcript)
        facts.put("start", start)
        facts.put("entrants", entrants.map(\.text))
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        transcript = try facts.text("transcript")
        start = try facts.day("start")
        let texts = try facts.texts("entrants")
        entrants = texts.compactMap { Entrant($0) }
        guard entrants.count == texts.count else { throw FactsFault(name: "entrants", offset: 0) }
    }
}

extension OpenCycle.Entrant {
    /// The entrant as the record writes it: `FRA 1 UNTOC+TIP uncac own.0:BEL:UNTOC+TIP other.0:JPN:UNTOC+TIP`.
    var text: String {
        ([state.text, "\(cohort)", instruments.map(\.text).joined(separator: "+"), isPartyToUNCAC ? "uncac" : "-"] + seats.map(\.text))
            .joined(separator: " ")
    }

    /// Reads what the record wrote.
    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count >= 4, let cohort = Int(parts[1]) else { return nil }
        let seats = parts[4...].compactMap { DrawnSeat($0) }
        guard seats.count == parts.count - 4 else { return nil }
        self.init(
            StateCode(parts[0]), cohort: cohort, instruments: parts[2].split(separator: "+").map { InstrumentCode(String($0)) },
            isPartyToUNCAC: parts[3] == "uncac", seats: seats)
    }
}
