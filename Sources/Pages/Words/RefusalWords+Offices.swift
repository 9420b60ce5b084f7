internal import Law
internal import Localization
internal import Mechanism

extension CycleRefusals {
    /// Nothing gives the State this choice.
    static func mayNotOptOut(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("nothing lets this participant choose to take no part: {State}.", ["State": .text(state)]),
            Phrase("Check the name of the organization."))
    }

    /// The State takes no part already.
    static func optedOutAlready(_ state: String) -> RefusalWords {
        RefusalWords(
            Phrase("this participant takes no part already: {State}.", ["State": .text(state)]),
            RefusalWords.nothingToDo)
    }

    /// People come into this capacity in another way.
    static func notAnAppointment(_ capacity: Phrase) -> RefusalWords {
        RefusalWords(
            Phrase("nobody is appointed as this: {capacity}.", ["capacity": .phrase(capacity)]),
            Phrase("Have the State nominate the person, or invite the person."))
    }

    /// The person is appointed already.
    static let appointedAlready = RefusalWords(
        Phrase("the person holds the office already."),
        RefusalWords.nothingToDo)

    /// There is no such appointment.
    static func noSuchAppointment(_ number: Int) -> RefusalWords {
        RefusalWords(
            Phrase("appointment {number} does not exist, or has ended.", ["number": .number(number)]),
            Phrase("Choose an appointment that stands."))
    }

    /// Somebody must be left to appoint others.
    static let lastAdministrator = RefusalWords(
        Phrase("nobody would be left to appoint others."),
        Phrase("Appoint another administrator first."))
}
