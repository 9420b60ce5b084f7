internal import Law
internal import Localization
internal import Mechanism

/// What stands against opening a review and its phases, and against agreeing on schedule and languages.
enum OpeningRefusals {
    /// The review is open already.
    static func reviewOpened(on day: Day) -> RefusalWords {
        RefusalWords(
            Phrase("the review was opened on {day}.", ["day": .day(day)]),
            Phrase("Go on with its phases."))
    }

    /// The phase has not been opened.
    static func phaseNotOpened(_ phase: Int) -> RefusalWords {
        RefusalWords(
            Phrase("phase {phase} has not been opened.", ["phase": .number(phase)]),
            Phrase("Choose a phase that is open, or have it opened by the secretariat."))
    }

    /// Another phase is the next one.
    static func otherPhaseNext(_ phase: Int) -> RefusalWords {
        RefusalWords(
            Phrase("the next phase to be opened is phase {phase}.", ["phase": .number(phase)]),
            Phrase("Open phase {phase}.", ["phase": .number(phase)]))
    }

    /// The phase before is not concluded.
    static func phaseNotConcluded(_ phase: Int) -> RefusalWords {
        RefusalWords(
            Phrase("phase {phase} is not concluded.", ["phase": .number(phase)]),
            Phrase("It is concluded with the publication of its outcome."))
    }

    /// The State has no part in the review.
    static func notConcerned(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("this State has no part in the review: {State}.", ["State": .text(state)]),
            Phrase("Check the State, and the review in which you are."))
    }

    /// Too many working languages, or none.
    static func numberOfLanguages(_ count: Int, most: Int) -> RefusalWords {
        RefusalWords(
            Phrase("{chosen} working languages are chosen, and 1 to {most} can be.", ["chosen": .number(count), "most": .number(most)]),
            Phrase("Choose between 1 and {most}.", ["most": .number(most)]))
    }

    /// A day lies after the last possible one.
    static func afterLastDay(_ day: Day, last: Day) -> RefusalWords {
        RefusalWords(
            Phrase("{day} lies after {last}, the last day possible.", ["day": .day(day), "last": .day(last)]),
            Phrase("Choose a day up to {last}.", ["last": .day(last)]))
    }

    /// There is nothing to agree to yet.
    static let nothingProposed = RefusalWords(
        Phrase("there is nothing to agree to yet."),
        Phrase("Wait for a first version."))

    /// Another version is at hand.
    static func otherVersion(_ version: Int) -> RefusalWords {
        RefusalWords(
            Phrase("version {version} is at hand now, and you read another one.", ["version": .number(version)]),
            Phrase("Read version {version}, and then agree to it or change it.", ["version": .number(version)]))
    }

    /// The State agreed already.
    static let agreedAlready = RefusalWords(
        Phrase("your State has agreed to this version already."),
        RefusalWords.nothingToDo)

    /// A phase is concluded.
    static func phaseConcluded(on day: Day) -> RefusalWords {
        RefusalWords(
            Phrase("the phase was concluded on {day}.", ["day": .day(day)]),
            Phrase("What comes after it belongs to the follow-up, or to the next phase."))
    }

    /// A phase is not concluded.
    static func notConcluded(_ phase: Int) -> RefusalWords {
        RefusalWords(
            Phrase("phase {phase} has no published outcome to follow up.", ["phase": .number(phase)]),
            Phrase("Follow up once its outcome is published."))
    }

    /// Nothing waits for the State.
    static func notWaitedFor(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("the review does not wait for this State: {State}.", ["State": .text(state)]),
            Phrase("Remind those for whom it waits."))
    }
}
