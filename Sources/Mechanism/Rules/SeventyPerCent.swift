public import Law

/// A cohort enters its next phase once 70 per cent of the reviews planned at the start of the one before are complete, unless the
/// Conference decides otherwise (¶10).
public enum SeventyPerCent {
    public static let basis = Provision(.procedures, 10)

    /// What stands against a cohort's entering a phase; a decision of the Conference, by its symbol, lets it in.
    public static func objection(to entry: EnterPhase, in cycle: Cycle, on day: Day) -> Refusal? {
        guard entry.phase > 1, entry.decision.isEmpty else { return nil }
        let needed = cycle.figures(on: day).completeNeeded(ofPlanned: entry.planned)
        guard entry.complete < needed else { return nil }
        return Refusal(CycleRefusal.gateNotReached(complete: entry.complete, needed: needed, planned: entry.planned), under: basis)
    }
}
