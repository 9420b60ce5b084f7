public import Law
public import Registry

/// Why an act of the cycle cannot be done, with the facts that it concerns.
public enum CycleRefusal: RefusalReason, Hashable {
    /// The outcome of the draw is recorded already.
    case cycleOpened(on: Day)
    /// The outcome of the draw is not recorded yet.
    case cycleNotOpened
    /// There is no such cohort.
    case noSuchCohort(Int)
    /// Another phase is the next one.
    case otherPhaseNext(Int)
    /// Too few reviews of the phase before are complete.
    case gateNotReached(complete: Int, needed: Int, planned: Int)
    /// The cohort of a review has not entered the phase.
    case cohortNotInPhase(cohort: Int, phase: Int)
    /// The workplan has no such entry.
    case notInWorkplan(cohort: Int, phase: Int)
    /// The symbol of the decision is missing.
    case decisionNotNamed
    /// The cohort has entered the phase.
    case phaseEntered(on: Day)
    /// The two States would review each other.
    case mutualReview(StateCode, StateCode)
    /// The State takes no part.
    case notAParticipant(StateCode)
    /// The State takes part, or is reviewed under the instrument, already.
    case participatesAlready(StateCode)
    /// The reviewing State is not party to the instrument.
    case notParty(StateCode, InstrumentCode)
    /// The review is to be opened otherwise than the draw has it.
    case notAsDrawn(StateCode)
    /// Nobody would review the instrument.
    case withoutReviewer(StateCode, InstrumentCode)
    /// A reviewing State would lose its seat, which only another draw can do.
    case reviewerLost(StateCode)
    /// Another cohort is the one to join.
    case otherCohort(Int)
    /// Nothing gives the State this choice.
    case mayNotOptOut(StateCode)
    /// The State takes no part already.
    case optedOutAlready(StateCode)
    /// People come into this capacity in another way.
    case notAnAppointment(Capacity)
    /// The person is appointed already.
    case appointedAlready
    /// There is no such appointment, or it has ended.
    case noSuchAppointment(Int)
    /// Somebody must be left to appoint others.
    case lastAdministrator
}
