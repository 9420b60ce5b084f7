public import Law

/// The Conference sets another day for a cohort's entering a phase; the old day stays readable, and what was done stays valid (¶16).
public struct ChangeWorkplan: CycleAct {
    public static let kind = "workplan changed"
    public static let basis = Provision(.procedures, 16)
    public static let deed = CycleDeed.keepWorkplan

    /// The cohort.
    public let cohort: Int
    /// The phase.
    public let phase: Int
    /// The new day.
    public let planned: Day
    /// The symbol of the decision.
    public let decision: String

    /// A change.
    public init(cohort: Int, phase: Int, to planned: Day, decision: String) {
        self.cohort = cohort
        self.phase = phase
        self.planned = planned
        self.decision = decision
    }

    public func objection(in cycle: Cycle, by author: Author, on day: Day) -> Refusal? {
        guard cycle.workplan.entry(ofCohort: cohort, phase: phase) != nil else {
            return Refusal(CycleRefusal.notInWorkplan(cohort: cohort, phase: phase), under: Self.basis)
        }
        if decision.isEmpty { return Refusal(CycleRefusal.decisionNotNamed, under: Self.basis) }
        let entry = cycle.entries.first { $0.cohort == cohort && $0.phase == phase }
        return entry.map { Refusal(CycleRefusal.phaseEntered(on: $0.day), under: Self.basis) }
    }

    public func takeEffect(in cycle: inout Cycle, as mark: ActMark) {
        cycle.workplan.history.append(Workplan.Entry(cohort: cohort, phase: phase, day: planned, decision: decision))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("cohort", cohort)
        facts.put("phase", phase)
        facts.put("planned", planned)
        facts.put("decision", decision)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        cohort = try facts.number("cohort")
        phase = try facts.number("phase")
        planned = try facts.day("planned")
        decision = try facts.text("decision")
    }
}
