public import Law
public import Localization

/// What the page of the preliminary consultations says.
public enum ArrangementsPhrases {
    /// The title.
    public static let title = Phrase("Preliminary consultations")
    /// The summary of the explanation.
    public static let explanation = Phrase(
        "The State party under review and those that review it agree on the schedule, on one or two working languages (exceptionally three), and on who does what. One State proposes; the proposal counts once all have agreed to the same version. A later proposal changes what was agreed in the same way, and so a day is moved."
    )
    /// The heading of what is agreed.
    public static let agreed = Phrase("What is agreed")
    /// The heading of what is proposed.
    public static let proposed = Phrase("What is proposed")
    /// Nothing is agreed yet.
    public static let nothingAgreed = Phrase("Nothing is agreed yet. Until then the days of the rules count.")
    /// Nothing is proposed.
    public static let nothingProposed = Phrase("No proposal waits for agreement.")
    /// The heading of the form.
    public static let propose = Phrase("Propose")
    /// What a proposal does.
    public static let proposalReplaces = Phrase(
        "Your proposal takes the place of one that is not agreed yet, and your State agrees to it. All others have to agree anew.")
    /// The working languages.
    public static let languages = Phrase("Working languages")
    /// How many languages there can be.
    public static func mostLanguages(_ usual: Int, _ exceptional: Int) -> Phrase {
        Phrase(
            "Up to {usual}, exceptionally {exceptional}.", ["usual": .number(usual), "exceptional": .number(exceptional)])
    }
    /// By when the State answers.
    public static let answersDue = Phrase("Answers by")
    /// By when the reviewing States comment.
    public static let commentsDue = Phrase("Written feedback by")
    /// By when the list is to be agreed.
    public static let listDue = Phrase("List of observations agreed by")
    /// By when the summary is to be agreed.
    public static let summaryDue = Phrase("Summary agreed by")
    /// The last day that a rule allows.
    public static func atTheLatest(_ day: Day) -> Phrase {
        Phrase("At the latest {day}, six months after the opening of the phase. If no day is named, that day counts.", ["day": .day(day)])
    }
    /// The last day that a rule allows for feedback, once the answers are there.
    public static func feedbackAtTheLatest(_ day: Day) -> Phrase {
        Phrase("At the latest {day}, six months after the answers were received. If no day is named, that day counts.", ["day": .day(day)])
    }
    /// The last day for feedback is not known yet.
    public static let feedbackAfterAnswers = Phrase(
        "At the latest six months after the answers are received. If no day is named, that day counts.")
    /// No rule sets a day.
    public static let noRule = Phrase("No rule sets a day. Only what is agreed counts.")
    /// The division of work.
    public static let text = Phrase("Division of work and other conditions")
    /// Sends the proposal.
    public static let send = Phrase("Propose", context: "button")
    /// No day is named.
    public static let noDay = Phrase("No day named: the rule counts")
    /// Agrees to a version.
    public static func agree(_ version: Int) -> Phrase {
        Phrase("Agree to version {version}", ["version": .number(version)], context: "button")
    }
    /// A day that cannot be read.
    public static let unreadableDay = Phrase("This is no day of the calendar. Write it as year, month and day: 2027-03-31.")
    /// No language was chosen.
    public static let noLanguage = Phrase("Choose at least one language.")
    /// A text is missing.
    public static let noText = Phrase("Write how the work is divided, or that there is nothing to add.")
}
