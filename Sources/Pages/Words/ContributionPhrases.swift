public import Localization

/// What is said to somebody whom a State asks about named questions (¶23).
public enum ContributionPhrases {
    /// The page.
    public static let title = Phrase("Questions to you")

    /// Who asks, and about how many questions.
    public static func asks(_ state: String, questions: Int) -> Phrase {
        Phrase(
            "{State} asks you for help with {count} question of its review.",
            plural: "{State} asks you for help with {count} questions of its review.", count: questions, ["State": .text(state)])
    }

    /// What the review is.
    public static let whatReview = Phrase(
        "The review looks at how a State carries out the Convention against Transnational Organized Crime and its Protocols. The State answers a questionnaire, and may ask others for their knowledge."
    )
    /// What becomes of an answer.
    public static let whatBecomes = Phrase(
        "What you write is a draft. The State reads it, may change it, and decides what it submits. You see these questions and nothing else of the review."
    )
    /// How long one can write.
    public static let saving = Phrase("Save each answer by itself. You can come back by the same link and change it.")
    /// The link should stay with its holder.
    public static let linkIsYours = Phrase(
        "The link is meant for you. Whoever has it can read and change these answers, so do not pass it on.")

    /// Until when the link opens.
    public static func opens(until time: String) -> Phrase { Phrase("The link opens until {time} in Vienna.", ["time": .text(time)]) }

    /// There are no questions to be answered.
    public static let nothing = Phrase("None of these questions is asked at the moment.")

    /// The questions on the whole of a part of an instrument.
    public static func closing(_ instrument: String) -> Phrase {
        Phrase("Questions on all these articles, {instrument}", ["instrument": .text(instrument)])
    }

    /// Whether the State does what is asked.
    public static let choice = Phrase("Answer")
    /// What is said in words.
    public static let text = Phrase("In your words")
    /// What should be in it.
    public static let textHelp = Phrase("Name the law or other measure, with its article, where the answer is yes or in part.")
    /// A number is asked for.
    public static let number = Phrase("Number")
    /// Opens the fields of an earlier answer.
    public static let earlier = Phrase("This rests on an earlier answer")
    /// What an earlier answer is.
    public static let earlierHelp = Phrase(
        "A State need not answer twice: name where the same was answered before, for instance under the Convention against Corruption, and on which day."
    )
    /// Where it was given.
    public static let source = Phrase("Where it was given")
    /// On which day.
    public static let sourceDay = Phrase("Day of that answer")
    /// Something changed since.
    public static let hasChanged = Phrase("Something has changed since then; what, I have written above")

    /// When the text that is shown was saved.
    public static func saved(on day: Phrase.Value) -> Phrase { Phrase("Saved on {day}", ["day": day]) }

    /// Nothing is saved.
    public static let notSaved = Phrase("Not answered yet")
    /// It was just saved.
    public static let savedNow = Phrase("Your answer is saved.")
    /// Somebody else wrote in the meantime.
    public static let conflict = Phrase(
        "Somebody else saved another answer to this question while you were writing. Nothing of yours is lost, and nothing of theirs is overwritten. Compare both, put into yours what should stay, and save."
    )
    /// What stands there now.
    public static let savedByOther = Phrase("What is saved now")
    /// What the reader typed.
    public static let yours = Phrase("What you wrote")
    /// The link does not open.
    public static let closed = Phrase("This link does not open. It may be too old, taken back by the State, or not complete.")
}
