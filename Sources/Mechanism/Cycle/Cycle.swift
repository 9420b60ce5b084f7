public import Law
public import Registry

/// The cycle around all reviews: who takes part, in which cohort, how far the cohorts are, and who holds which office.
public struct Cycle: Sendable {
    /// The texts of the cycle, of which the day of an act chooses the one that decides about it (¶16).
    public let definition: MechanismCycle
    /// The day on which the outcome of the drawing of lots was recorded.
    public internal(set) var openedOn: Day?
    /// The digest of the transcript of the draw.
    public internal(set) var transcript = ""
    /// Those who take part, or chose not to, in the order in which they came.
    public internal(set) var participants: [Participant] = []
    /// When each cohort is planned to enter each phase, with every change.
    public internal(set) var workplan = Workplan()
    /// The phases that cohorts have entered, in order.
    public internal(set) var entries: [PhaseEntry] = []
    /// Who holds or held an office, or speaks for a State.
    public internal(set) var appointments: [Appointment] = []
    /// How many acts it is made of.
    public internal(set) var acts = 0

    /// A cycle of which nothing is recorded yet.
    public init(under definition: MechanismCycle) { self.definition = definition }

    /// Takes an act into account, in the order of the record.
    public mutating func take(_ act: any CycleAct, as mark: ActMark) {
        act.takeEffect(in: &self, as: mark)
        acts = mark.number
    }
}

extension Cycle {
    /// The figures of the law in force on a day; before the first text was in force, those of the first.
    public func figures(on day: Day) -> CycleDefinition { definition.definition(on: day) ?? definition.texts.texts[0].value }

    /// A State that takes part, or chose not to.
    public func participant(_ state: StateCode) -> Participant? { participants.first { $0.state == state } }

    /// Those who take part in a cohort.
    public func participants(ofCohort cohort: Int) -> [Participant] {
        participants.filter { $0.cohort == cohort && $0.standing != .optedOut }
    }

    /// The phase that a cohort has entered; 0 for none.
    public func phase(ofCohort cohort: Int) -> Int { entries.last { $0.cohort == cohort }?.phase ?? 0 }

    /// Whether a person holds an office or speaks for a State.
    public func holds(_ person: PersonID, _ capacity: Capacity) -> Bool {
        appointments.contains { $0.person == person && $0.capacity == capacity && $0.until == nil }
    }

    /// The offices that a person holds, and the States for which it speaks, in the order of the appointments.
    public func capacities(of person: PersonID) -> [Capacity] {
        appointments.filter { $0.person == person && $0.until == nil }.map(\.capacity)
    }

    /// The cohorts, from 1.
    public func cohorts(on day: Day) -> ClosedRange<Int> { 1...max(1, figures(on: day).calendar.cohorts.value) }
}

/// A State in the cycle.
public struct Participant: Hashable, Sendable {
    /// The State.
    public let state: StateCode
    /// Its cohort, from 1.
    public let cohort: Int
    /// The instruments under review (¶9, ¶11).
    public internal(set) var instruments: [InstrumentCode]
    /// Whether it is party to the Convention against Corruption, for the articles that table 1 marks.
    public let isPartyToUNCAC: Bool
    /// Those who review it, as drawn.
    public internal(set) var seats: [DrawnSeat]
    /// How it takes part.
    public internal(set) var standing: ParticipantStanding
    /// Since when.
    public let since: Day
}

/// How a State takes part in the cycle.
public enum ParticipantStanding: String, Hashable, Sendable, CaseIterable {
    /// From the drawing of lots on.
    case drawn
    /// It became a party after the draw (¶9, Reading).
    case joined
    /// A signatory that volunteered to be reviewed (¶52).
    case voluntary
    /// It chose to take no part (R9/1 note 2).
    case optedOut = "takes no part"
}

/// A cohort in a phase, with the figures of the gate through which it went (¶10).
public struct PhaseEntry: Hashable, Sendable {
    /// The cohort.
    public let cohort: Int
    /// The phase.
    public let phase: Int
    /// The day.
    public let day: Day
    /// How many reviews were planned at the start of the phase before; 0 for the first phase.
    public let planned: Int
    /// How many of them were complete.
    public let complete: Int
    /// How many were needed.
    public let needed: Int
    /// The decision of the Conference that let the cohort enter nevertheless; empty where the gate was passed.
    public let decision: String
}

/// An office in the secretariat, or the voice of a State, with who has it.
public struct Appointment: Hashable, Sendable {
    /// The number of the act.
    public let id: Int
    /// The person.
    public let person: PersonID
    /// As what.
    public let capacity: Capacity
    /// The day of the appointment.
    public let since: Day
    /// The day of its end.
    public internal(set) var until: Day?
}

/// When each cohort is planned to enter each phase; every plan stays readable (¶16).
public struct Workplan: Hashable, Sendable {
    /// A planned entry.
    public struct Entry: Hashable, Sendable {
        /// The cohort.
        public let cohort: Int
        /// The phase.
        public let phase: Int
        /// The day.
        public let day: Day
        /// The decision that set the day; empty for the first plan.
        public let decision: String
    }

    /// All entries that were ever planned, the last for a cohort and phase being in force.
    public internal(set) var history: [Entry] = []

    /// The day that is in force for a cohort and phase.
    public func entry(ofCohort cohort: Int, phase: Int) -> Entry? { history.last { $0.cohort == cohort && $0.phase == phase } }
}
