public import Law
public import Registry

/// A review begins, and goes on to a phase, once its cohort has entered that phase (¶10, ¶17).
public enum CohortHasEntered {
    public static let basis = Provision(.procedures, 10)

    /// What stands against opening a phase of a State's review.
    public static func objection(to phase: Int, of state: StateCode, in cycle: Cycle) -> Refusal? {
        guard let participant = cycle.participant(state), participant.standing != .optedOut else {
            return Refusal(CycleRefusal.notAParticipant(state), under: basis)
        }
        guard cycle.phase(ofCohort: participant.cohort) < phase else { return nil }
        return Refusal(CycleRefusal.cohortNotInPhase(cohort: participant.cohort, phase: phase), under: basis)
    }
}
