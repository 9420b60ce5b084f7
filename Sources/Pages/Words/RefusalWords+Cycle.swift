internal import Law
internal import Localization
internal import Mechanism

/// What stands against acts of the whole cycle: lots, cohorts, phases, offices.
enum CycleRefusals {
    /// The draw is recorded already.
    static func cycleOpened(on day: Day) -> RefusalWords {
        RefusalWords(
            Phrase("the outcome of the drawing of lots was recorded on {day}.", ["day": .day(day)]),
            Phrase("A repeat of one seat is recorded in its review."))
    }

    /// The draw is not recorded yet.
    static let cycleNotOpened = RefusalWords(
        Phrase("the outcome of the drawing of lots is not recorded yet."),
        Phrase("Record it first."))

    /// There is no such cohort.
    static func noSuchCohort(_ cohort: Int) -> RefusalWords {
        RefusalWords(
            Phrase("cohort {cohort} does not exist.", ["cohort": .number(cohort)]),
            Phrase("Choose one of the cohorts that were drawn."))
    }

    /// Another phase is the next one.
    static func otherPhaseNext(_ phase: Int) -> RefusalWords {
        RefusalWords(
            Phrase("the next phase of the cohort is phase {phase}.", ["phase": .number(phase)]),
            Phrase("Choose phase {phase}.", ["phase": .number(phase)]))
    }

    /// Too few reviews are complete.
    static func gateNotReached(_ complete: Int, needed: Int, planned: Int) -> RefusalWords {
        RefusalWords(
            Phrase(
                "of {planned} reviews of the phase before, {complete} are complete, and {needed} are needed.",
                ["complete": .number(complete), "needed": .number(needed), "planned": .number(planned)]),
            Phrase("Wait until more reviews are concluded, or name the decision of the Conference to go on."))
    }

    /// The cohort has not entered the phase.
    static func cohortNotInPhase(_ cohort: Int, phase: Int) -> RefusalWords {
        RefusalWords(
            Phrase("cohort {cohort} has not entered phase {phase}.", ["cohort": .number(cohort), "phase": .number(phase)]),
            Phrase("The cohort has to enter the phase first."))
    }

    /// The workplan has no such entry.
    static func notInWorkplan(_ cohort: Int, phase: Int) -> RefusalWords {
        RefusalWords(
            Phrase(
                "the workplan has no entry for cohort {cohort} in phase {phase}.", ["cohort": .number(cohort), "phase": .number(phase)]),
            Phrase("Choose a cohort and a phase of the workplan."))
    }

    /// The decision is not named.
    static let decisionNotNamed = RefusalWords(
        Phrase("no decision of the Conference is named."),
        Phrase("Give the symbol of the decision."))

    /// The cohort has entered the phase.
    static func phaseEntered(on day: Day) -> RefusalWords {
        RefusalWords(
            Phrase("the cohort entered the phase on {day}.", ["day": .day(day)]),
            Phrase("What has begun keeps its day; change a later entry."))
    }

    /// Two States would review each other.
    static func mutualReview(_ states: [String]) -> RefusalWords {
        RefusalWords(
            Phrase("these States would review each other: {States}.", ["States": .list(states)]),
            Phrase("Draw another State for the seat."))
    }

    /// The State takes no part.
    static func notAParticipant(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("this State takes no part in the cycle: {State}.", ["State": .text(state)]),
            Phrase("Check the State; one that became a party later joins first."))
    }

    /// The State takes part already.
    static func participatesAlready(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("this State takes part already: {State}.", ["State": .text(state)]),
            RefusalWords.nothingToDo)
    }

    /// The reviewing State is not party to the instrument.
    static func notParty(_ state: String, _ instrument: String) -> RefusalWords {
        RefusalWords(
            Phrase(
                "this State is not party to the instrument, and cannot review it: {State}, {instrument}.",
                ["State": .text(state), "instrument": .text(instrument)]),
            Phrase("Give the seat the instruments to which its State is party."))
    }

    /// The review would be opened otherwise than drawn.
    static func notAsDrawn(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("this review would be opened otherwise than it was drawn: {State}.", ["State": .text(state)]),
            Phrase("Open it with the cohort and the seats of the draw."))
    }

    /// Nobody would review the instrument.
    static func withoutReviewer(_ state: String, _ instrument: String) -> RefusalWords {
        RefusalWords(
            Phrase(
                "nobody would review this State on the instrument: {State}, {instrument}.",
                ["State": .text(state), "instrument": .text(instrument)]),
            Phrase("Draw an additional State for the instrument."))
    }

    /// A reviewing State would lose its seat.
    static func reviewerLost(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("this State would lose its seat, which only another draw can do: {State}.", ["State": .text(state)]),
            Phrase("Keep the seat, or draw it again."))
    }

    /// Another cohort is the one to join.
    static func otherCohort(_ cohort: Int) -> RefusalWords {
        RefusalWords(
            Phrase("the cohort to join is cohort {cohort}, the smallest that has not begun.", ["cohort": .number(cohort)]),
            Phrase("Choose cohort {cohort}.", ["cohort": .number(cohort)]))
    }
}
