public import Law

/// Lets a cohort enter its next phase: 70 per cent of the reviews planned at the start of the one before are complete, or the Conference
/// decided otherwise (¶10); the first phase starts on the day that the secretariat sets (¶17, Practice).
public struct EnterPhase: CycleAct {
    public static let kind = "phase entered"
    public static let basis = Provision(.procedures, 10)
    public static let deed = CycleDeed.keepWorkplan

    /// The cohort, from 1.
    public let cohort: Int
    /// The phase, from 1.
    public let phase: Int
    /// How many reviews were planned at the start of the phase before; 0 for the first phase.
    public let planned: Int
    /// How many of them are complete.
    public let complete: Int
    /// The symbol of the Conference's decision to go on nevertheless; empty where none is needed.
    public let decision: String

    /// An entry, with the figures as they stand.
    public init(cohort: Int, phase: Int, planned: Int = 0, complete: Int = 0, decision: String = "") {
        self.cohort = cohort
        self.phase = phase
        self.planned = planned
        self.complete = complete
        self.decision = decision
    }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        guard cycle.openedOn != nil else { return Refusal(CycleRefusal.cycleNotOpened, under: Self.basis) }
        guard cycle.cohorts(on: day).contains(cohort) else { return Refusal(CycleRefusal.noSuchCohort(cohort), under: Self.basis) }
        let next = cycle.phase(ofCohort: cohort) + 1
        guard phase == next, phase <= cycle.figures(on: day).phases.value.count else {
            return Refusal(CycleRefusal.otherPhaseNext(next), under: Self.basis)
        }
        return SeventyPerCent.objection(to: self, in: cycle, on: day)
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        let needed = phase == 1 ? 0 : cycle.figures(on: mark.day).completeNeeded(ofPlanned: planned)
        cycle.entries.append(
            PhaseEntry(
                cohort: cohort, phase: phase, day: mark.day, planned: planned, complete: complete, needed: needed, decision: decision))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("cohort", cohort)
        facts.put("phase", phase)
        facts.put("planned", planned)
        facts.put("complete", complete)
        facts.put("decision", decision)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        cohort = try facts.number("cohort")
        phase = try facts.number("phase")
        planned = try facts.number("planned")
        complete = try facts.number("complete")
        decision = try facts.text("decision")
    }
}
