public import Law
public import Localization

/// What the page for certification and submission says.
public enum SubmissionPhrases {
    /// The page.
    public static let title = Phrase("Certify and submit the answers")
    /// How it goes.
    public static let howItGoes = Phrase(
        "When every question on an instrument is answered, the focal point certifies the answers and submits them. With the last instrument the reviewing States receive everything, and their time begins. After that an answer can be supplemented at any time: write a new version, certify it and submit it. Nothing is closed when a day has passed."
    )
    /// Only the focal point acts here.
    public static let whoActs = Phrase(
        "The focal point certifies and submits, or the permanent mission where no focal point is designated.")
    /// Answers are missing.
    public static func missing(_ count: Int) -> Phrase {
        Phrase("{count} question is not answered yet:", plural: "{count} questions are not answered yet:", count: count)
    }
    /// None is.
    public static let complete = Phrase("Every question is answered.")
    /// What was changed since the last submission.
    public static func changed(_ count: Int) -> Phrase {
        Phrase(
            "{count} answer was changed since the submission:", plural: "{count} answers were changed since the submission:", count: count)
    }
    /// Nothing was.
    public static let unchanged = Phrase("Nothing was changed since the submission.")
    /// The certification without a name.
    public static func certified(on day: Day) -> Phrase { Phrase("Certified on {day} by the focal point", ["day": .day(day)]) }
    /// A change takes the certification back.
    public static let certificationHolds = Phrase("A change of one of these answers takes the certification back.")
    /// The statement has to be confirmed.
    public static let confirmStatement = Phrase("Confirm the statement to certify.")
    /// What submission means.
    public static let submitMeaning = Phrase("After submission the reviewing States and all other States parties can read these answers.")
    /// Hands in what is new.
    public static let submitSupplement = Phrase("Submit the supplement", context: "button")
    /// A second factor is asked for.
    public static let stepUp = Phrase("You will be asked for your second factor first, and led back here.")
    /// Shows it before.
    public static let stepUpNow = Phrase("Show the second factor now")
    /// What comes after the last submission.
    public static let next = Phrase("What happens next")
    /// The reviewing States have received the answers.
    public static func received(on day: Day) -> Phrase {
        Phrase(
            "The reviewing States received all answers on {day}. They now write their observations and may ask for clarification.",
            ["day": .day(day)])
    }
    /// Until when a reviewing State comments.
    public static func until(_ day: Day, state: String) -> Phrase {
        Phrase("{State}: observations due on {day}", ["State": .text(state), "day": .day(day)])
    }
    /// Help by the secretariat.
    public static let help = Phrase("Help by the secretariat")
    /// Who reads then.
    public static let helpMeaning = Phrase(
        "When your State asks for help, the case officer of the secretariat can read the drafts of this phase, with all their versions, until your State ends this. Nobody else is told."
    )
    /// Help is asked.
    public static let helpAsked = Phrase("Your State has asked for help: the case officer reads the drafts.")
    /// Asks for it.
    public static let askForHelp = Phrase("Ask for help and open the drafts", context: "button")
    /// Ends it.
    public static let endHelp = Phrase("End the help and close the drafts", context: "button")
}
