internal import Law
internal import Localization
internal import Mechanism

/// What stands against nominations, contributors, and the replacement of reviewing States.
enum PeopleRefusals {
    /// The person belongs to another State.
    static func notOwnPeople(of state: String) -> RefusalWords {
        RefusalWords(
            Phrase("the person belongs to this State: {State}.", ["State": .text(state)]),
            Phrase("Act for people of your own State."))
    }

    /// There is no such nomination.
    static func noSuchNomination(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("nomination {number} does not exist.", ["number": .number(number)]),
            Phrase("Choose a nomination of this review."))
    }

    /// The person is nominated for the same task already.
    static let nominatedAlready = RefusalWords(
        Phrase("the person is nominated for this task already."),
        Phrase("Go on with that nomination."))

    /// Another focal point is nominated.
    static func focalPointNominated(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("nomination {number} is of another focal point, and a State has one.", ["number": .number(number)]),
            Phrase("Say that this person takes the other one's place, or withdraw that nomination."))
    }

    /// The nomination is in another stage.
    static func nominationInStage(_ stage: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("the nomination is at this stage: {stage}.", ["stage": .phrase(stage)]),
            Phrase("Take the step that comes next."))
    }

    /// The link still works.
    static func linkWorks(until day: Day) -> RefusalWords {
        RefusalWords(
            Phrase("the link works until {day}.", ["day": .day(day)]),
            Phrase("Use it."))
    }

    /// The link has expired.
    static func linkExpired(on day: Day) -> RefusalWords {
        RefusalWords(
            Phrase("the link expired on {day}.", ["day": .day(day)]),
            Phrase("Have it renewed."))
    }

    /// No question was named.
    static let noQuestionNamed = RefusalWords(
        Phrase("no question is chosen."),
        Phrase("Choose at least one."))

    /// There is no such contributor.
    static func noSuchContributor(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("invitation {number} does not exist, or was taken back.", ["number": .number(number)]),
            Phrase("Choose an invitation that stands."))
    }

    /// Consultations are not over.
    static func consultationAsked(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("consultations {number} on this State are not over.", ["number": .number(number)]),
            Phrase("Wait for their end, or declare that they failed."))
    }

    /// There are no such consultations.
    static func noSuchConsultation(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("consultations {number} do not exist, or are over.", ["number": .number(number)]),
            Phrase("Choose consultations that go on."))
    }

    /// Consultations have not failed.
    static func noFailedConsultation(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("consultations with this State have not failed: {State}.", ["State": .text(state)]),
            Phrase("Consult first; only then can another State be drawn."))
    }

    /// What is given is not the seats of one side.
    static let notSeatsOfOneSide = RefusalWords(
        Phrase("these are not the seats of one side, each once."),
        Phrase("Give all seats of the side, as the repeated draw left them."))

    /// The seats are held like that already.
    static let nobodyReplaced = RefusalWords(
        Phrase("the seats are held like that already."),
        Phrase("Record a repeated draw only where it gave a seat to another State."))

    /// The State has, or had, a seat.
    static func hadASeat(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("this State has, or had, a seat in the review: {State}.", ["State": .text(state)]),
            Phrase("Draw another State."))
    }

    /// The capacity does not give it.
    static func notForCapacity(_ capacity: Phrase, _ deed: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase(
                "in this capacity nobody may do this: {capacity}. What was asked: {deed}.",
                ["capacity": .phrase(capacity), "deed": .phrase(deed)]),
            Phrase("Ask somebody whose task it is, or act in another capacity."))
    }

    /// The person does not have the capacity.
    static func notInCapacity(_ capacity: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("the record does not say that you act as this: {capacity}.", ["capacity": .phrase(capacity)]),
            Phrase("First have the person appointed, or nominated and approved."))
    }
}
