public import Localization

/// What the pages of those who keep the site and the workplan say.
public enum OfficePhrases {
    /// The page of appointments.
    public static let appointments = Phrase("Appointments")
    /// What an appointment is.
    public static let introduction = Phrase(
        "Offices of the secretariat, and those who speak for a State at its permanent mission. Focal points, experts and observers are not appointed here: their State nominates them."
    )
    /// The person.
    public static let person = Phrase("Person", context: "column")
    /// As what.
    public static let capacity = Phrase("Appointed as", context: "column")
    /// Since when.
    public static let since = Phrase("Since", context: "column")
    /// Ends an appointment.
    public static let end = Phrase("End", context: "button")
    /// Somebody is to be appointed.
    public static let appoint = Phrase("Appoint somebody")
    /// The name.
    public static let name = Phrase("Name")
    /// What the address is for.
    public static let mailHelp = Phrase(
        "The link by which the account is set up goes there. It works for 14 days, and its holder can have it renewed.")
    /// As what.
    public static let asWhat = Phrase("As")
    /// The State of a mission.
    public static let state = Phrase("State, for a permanent mission")
    /// No State.
    public static let noState = Phrase("None", context: "State")
    /// Appoints.
    public static let appointAndInvite = Phrase("Appoint and send the link", context: "button")
    /// What was typed is no electronic address.
    public static let noAddress = Phrase("This is no electronic address; it looks like name@example.org.")
    /// Somebody else has the address.
    public static let mailInUse = Phrase("Somebody else's account has this address.")
    /// A mission needs a State.
    public static let stateNeeded = Phrase("Name the State for which the mission speaks.")

    /// The page of the messages that were laid down to be sent.
    public static let messages = Phrase("Outgoing messages")

    /// The page of the cohorts.
    public static let cohorts = Phrase("Cohorts and phases")
    /// What it is for.
    public static let cohortsIntroduction = Phrase(
        "A cohort enters a phase when it is planned and enough reviews of the phase before are complete; the Conference can decide otherwise."
    )
    /// The phase that a cohort has entered.
    public static let entered = Phrase("Phase entered", context: "column")
    /// On which day.
    public static let enteredOn = Phrase("On", context: "column")
    /// The figures of the gate.
    public static let gate = Phrase("Complete, of those needed, of those planned", context: "column")
    /// The phase that comes next.
    public static let nextPhase = Phrase("Next phase", context: "column")
    /// Lets a cohort enter.
    public static let enter = Phrase("Let it enter", context: "button")
    /// The symbol of a decision.
    public static let decision = Phrase("Symbol of a decision of the Conference, where the gate is not reached")

    /// Figures of the gate.
    public static func figures(_ complete: Int, _ needed: Int, _ planned: Int) -> Phrase {
        Phrase(
            "{complete} of {needed} of {planned}", ["complete": .number(complete), "needed": .number(needed), "planned": .number(planned)])
    }
}
