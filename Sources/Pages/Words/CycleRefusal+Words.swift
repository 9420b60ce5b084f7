internal import Law
internal import Mechanism
internal import Registry

extension CycleRefusal {
    /// The words for what the rules of the cycle refuse.
    func words(_ names: SiteNames) -> RefusalWords {
        switch self {
        case .cycleOpened(let day): CycleRefusals.cycleOpened(on: day)
        case .cycleNotOpened: CycleRefusals.cycleNotOpened
        case .noSuchCohort(let cohort): CycleRefusals.noSuchCohort(cohort)
        case .otherPhaseNext(let phase): CycleRefusals.otherPhaseNext(phase)
        case .gateNotReached(let complete, let needed, let planned):
            CycleRefusals.gateNotReached(complete, needed: needed, planned: planned)
        case .cohortNotInPhase(let cohort, let phase): CycleRefusals.cohortNotInPhase(cohort, phase: phase)
        case .notInWorkplan(let cohort, let phase): CycleRefusals.notInWorkplan(cohort, phase: phase)
        case .decisionNotNamed: CycleRefusals.decisionNotNamed
        case .phaseEntered(let day): CycleRefusals.phaseEntered(on: day)
        case .mutualReview(let one, let other): CycleRefusals.mutualReview([names.state(one), names.state(other)])
        case .notAParticipant(let state): CycleRefusals.notAParticipant(names.state(state))
        case .participatesAlready(let state): CycleRefusals.participatesAlready(names.state(state))
        case .notParty(let state, let instrument): CycleRefusals.notParty(names.state(state), names.instrument(instrument.text))
        case .notAsDrawn(let state): CycleRefusals.notAsDrawn(names.state(state))
        case .withoutReviewer(let state, let instrument):
            CycleRefusals.withoutReviewer(names.state(state), names.instrument(instrument.text))
        case .reviewerLost(let state): CycleRefusals.reviewerLost(names.state(state))
        case .otherCohort(let cohort): CycleRefusals.otherCohort(cohort)
        case .mayNotOptOut(let state): CycleRefusals.mayNotOptOut(names.state(state))
        case .optedOutAlready(let state): CycleRefusals.optedOutAlready(names.state(state))
        case .notAnAppointment(let capacity): CycleRefusals.notAnAppointment(capacity.phrase(names))
        case .appointedAlready: CycleRefusals.appointedAlready
        case .noSuchAppointment(let number): CycleRefusals.noSuchAppointment(number)
        case .lastAdministrator: CycleRefusals.lastAdministrator
        }
    }
}
