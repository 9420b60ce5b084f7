internal import Law
package import Mechanism
internal import Registry

extension MechanismWording {
    /// The words for what the rules of the cycle refuse.
    package static func words(_ reason: CycleRefusal) -> Words {
        switch reason {
        case .cycleOpened(let day):
            Words(
                "the outcome of the draw was recorded on \(day)", "Nothing is to be done; a repeat of one seat is recorded in its review.")
        case .cycleNotOpened: Words("the outcome of the draw is not recorded yet", "Record the drawing of lots first.")
        case .noSuchCohort(let cohort): Words("there is no cohort \(cohort)", "Name one of the cohorts that were drawn.")
        case .otherPhaseNext(let phase): Words("the next phase of the cohort is \(phase)", "Name phase \(phase).")
        case .gateNotReached(let complete, let needed, let planned):
            Words(
                "\(complete) of \(planned) reviews of the phase before are complete, and \(needed) are needed",
                "Wait for more reviews to be concluded, or name the decision of the Conference to go on.")
        case .cohortNotInPhase(let cohort, let phase):
            Words("cohort \(cohort) has not entered phase \(phase)", "Let the cohort enter the phase first.")
        case .notInWorkplan(let cohort, let phase):
            Words("the workplan has no entry for cohort \(cohort) in phase \(phase)", "Name a cohort and a phase of the workplan.")
        case .decisionNotNamed: Words("no decision of the Conference is named", "Give the symbol of the decision.")
        case .phaseEntered(let day): Words("the cohort entered the phase on \(day)", "What has begun keeps its day; change a later entry.")
        case .mutualReview(let one, let other):
            Words("\(one) and \(other) would review each other", "Draw another State for the seat.")
        case .notAParticipant(let state):
            Words("\(state) takes no part in the cycle", "Check the code; a State that became a party later joins first.")
        case .participatesAlready(let state): Words("\(state) takes part already", "Nothing is to be done.")
        case .notParty(let state, let instrument):
            Words(
                "\(state) is not party to \(instrument) and cannot review it", "Give the seat the instruments that its State is party to.")
        case .notAsDrawn(let state):
            Words("the review of \(state) would be opened otherwise than it was drawn", "Open it with the cohort and seats of the draw.")
        case .withoutReviewer(let state, let instrument):
            Words("nobody would review \(state) on \(instrument)", "Draw an additional State for the instrument.")
        case .reviewerLost(let state):
            Words("\(state) would lose its seat, which only another draw can do", "Keep the seat, or draw it again.")
        case .otherCohort(let cohort): Words("the cohort to join is \(cohort), the smallest that has not begun", "Name cohort \(cohort).")
        case .mayNotOptOut(let state): Words("nothing lets \(state) choose to take no part", "Check the code of the organization.")
        case .optedOutAlready(let state): Words("\(state) takes no part already", "Nothing is to be done.")
        case .notAnAppointment(let capacity):
            Words("nobody is appointed as \(name(of: capacity))", "Have the State nominate the person, or invite the person.")
        case .appointedAlready: Words("the person holds the office already", "Nothing is to be done.")
        case .noSuchAppointment(let number):
            Words("there is no appointment \(number), or it has ended", "Name the number of the act that made the appointment.")
        case .lastAdministrator: Words("nobody would be left to appoint others", "Appoint another administrator first.")
        }
    }
}
