public import Law
public import Localization

/// What the page of the people of a review says.
public enum PeoplePhrases {
    /// The title.
    public static let title = Phrase("People of the review")
    /// The explanation.
    public static let explanation = Phrase(
        "Each State designates a focal point and governmental experts by note verbale. The secretariat sends a nominated person a link, the person completes the profile, and the secretariat approves it when it fits the note. Only then does the person serve."
    )
    /// The heading of nominations.
    public static let nominations = Phrase("Nominations")
    /// No nominations.
    public static let noNominations = Phrase("Nobody is nominated yet.")
    /// The column of persons.
    public static let person = Phrase("Person")
    /// The column of tasks.
    public static let role = Phrase("Task")
    /// The column of stages.
    public static let stage = Phrase("Stage")
    /// The column of days.
    public static let since = Phrase("Since")
    /// Leads to the form.
    public static let nominate = Phrase("Nominate somebody", context: "button")

    /// The heading of contributors.
    public static let contributors = Phrase("Contributors")
    /// Explains contributors.
    public static let contributorsExplained = Phrase(
        "Ask somebody, such as another ministry, about named questions. The person gets a link by electronic mail, needs no account, and sees these questions only."
    )
    /// Nobody was asked.
    public static let noContributors = Phrase("Nobody was asked to contribute yet.")
    /// The column of questions.
    public static let questions = Phrase("Questions")
    /// The invitation was taken back.
    public static let revoked = Phrase("Taken back", context: "invitation")
    /// The invitation stands.
    public static let invited = Phrase("Invited", context: "invitation")
    /// The choice of questions.
    public static let chooseQuestions = Phrase("Questions, by article")
    /// Nothing is chosen.
    public static let noQuestions = Phrase("Choose the questions of at least one article.")
    /// An article with its questions.
    public static func article(_ article: String, _ instrument: String, questions: Int) -> Phrase {
        let name =
            Int(article).map { ReviewPhrases.article($0, of: instrument) }
            ?? Phrase("{cluster}, {instrument}", ["instrument": .text(instrument), "cluster": .text(article)])
        return Phrase("{article}: {count} question", plural: "{article}: {count} questions", count: questions, ["article": .phrase(name)])
    }
    /// The heading of the form by which somebody is asked.
    public static let inviteSomebody = Phrase("Ask somebody")
    /// The heading of the form by which consultations are asked for.
    public static let askForConsultations = Phrase("Ask for consultations")
    /// The last day of a link.
    public static let until = Phrase("The link works until")
    /// The last day that is possible.
    public static func untilAtTheLatest(_ day: Day) -> Phrase { Phrase("At the latest {day}.", ["day": .day(day)]) }
    /// The day lies outside of what is possible.
    public static func untilWrong(_ day: Day) -> Phrase { Phrase("Choose a day from today to {day}.", ["day": .day(day)]) }
    /// Invites a contributor.
    public static let invite = Phrase("Send the link", context: "button")
    /// Takes an invitation back.
    public static func revoke(_ name: String) -> Phrase {
        Phrase("Take back the invitation: {name}", ["name": .text(name)], context: "button")
    }

    /// The heading of consultations.
    public static let consultations = Phrase("Consultations on reviewing States parties")
    /// Explains consultations.
    public static let consultationsExplained = Phrase(
        "Where a reviewing State party cannot do its task, the State party under review first consults it. When the consultations fail, another State is drawn."
    )
    /// There are none.
    public static let noConsultations = Phrase("No consultations were asked for.")
    /// When they were asked for.
    public static func asked(on day: Day) -> Phrase { Phrase("Asked for on {day}", ["day": .day(day)]) }
    /// When they failed.
    public static func failed(on day: Day) -> Phrase { Phrase("Declared to have failed on {day}", ["day": .day(day)]) }
    /// The State that is consulted.
    public static let consulted = Phrase("With which State")
    /// What the State says.
    public static let reason = Phrase("What it is about")
    /// Asks for consultations.
    public static let consult = Phrase("Ask for consultations", context: "button")
    /// Declares them to have failed.
    public static let fail = Phrase("Declare that they failed", context: "button")
    /// A text is missing.
    public static let noReason = Phrase("Write what it is about.")
    /// A State of the review is to be chosen.
    public static let noState = Phrase("Choose a State of this review.")
}
