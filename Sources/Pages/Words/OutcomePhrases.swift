public import Law
public import Localization

/// What the pages of the list and of the summary both say.
public enum OutcomePhrases {
    /// The heading above the agreements.
    public static let agreement = Phrase("Agreement")
    /// What agreeing means.
    public static let agreementMeans = Phrase(
        "The State party under review and every State party that reviews it agree to the same version. Whoever agrees, binds their State. A change makes a new version, to which all agree anew."
    )
    /// What stands on the button by which a State agrees to a version.
    public static let agreeForState = Phrase("Agree for my State", context: "button")
    /// The second factor is asked for before agreeing.
    public static let stepUp = Phrase("Before this is done you will be asked for your second factor once more, since it binds your State.")
    /// Leads to where the second factor is shown.
    public static let showSecondFactor = Phrase("Show the second factor now")
    /// The State of the reader has agreed.
    public static let youAgreed = Phrase("Your State has agreed to this version.")
    /// All must agree and some are missing.
    public static let column = Phrase("Agreement of each State", context: "table")
    /// A State of the table.
    public static let state = Phrase("State", context: "column")
    /// What a State agreed to.
    public static let agreedTo = Phrase("Agreed", context: "column")
    /// A State that has not agreed.
    public static let notYet = Phrase("Not yet", context: "agreement")
    /// A version and the day of an agreement to it.
    public static func agreedVersion(_ version: Int, on day: Day) -> Phrase {
        Phrase("Version {version}, {day}", ["version": .number(version), "day": .day(day)])
    }
    /// The version was changed before the agreement came.
    public static func changedSince(_ version: Int) -> Phrase {
        Phrase("What changed since you read version {version}", ["version": .number(version)])
    }
    /// Another version stands now, so that the agreement must be given again.
    public static let readAgain = Phrase(
        "You agreed to a text that was changed meanwhile, so that nothing was recorded. Read what changed, then agree to the version at hand."
    )
    /// The list of what changed.
    public static let history = Phrase("How it came to be")
    /// What marks of differences mean.
    public static let marks = Phrase("Words that were added are underlined, words that were taken out are struck through.")
    /// Who made a version when.
    public static func version(_ version: Int, by state: String, on day: Day) -> Phrase {
        Phrase("Version {version}: {State}, {day}", ["version": .number(version), "State": .text(state), "day": .day(day)])
    }
    /// The day of publication and the symbol.
    public static func published(as symbol: String, on day: Day) -> Phrase {
        Phrase("Published as {symbol} on {day}", ["symbol": .text(symbol), "day": .day(day)])
    }
    /// The text of a field.
    public static let text = Phrase("Text", context: "field")
    /// A text that was not written.
    public static let textMissing = Phrase("Write the text.")
    /// One of several was not chosen.
    public static let choiceMissing = Phrase("Choose one of these.")
    /// Something was chosen that is not offered.
    public static let notOffered = Phrase("What was chosen is not offered here any more. Choose again.")
    /// Somebody else changed it while it was written.
    public static let changedMeanwhile = Phrase(
        "Somebody changed this text while you wrote. Nothing was recorded. Both texts stand below: compare them, mend yours, and send it again."
    )
    /// The text that was typed.
    public static let yours = Phrase("What you wrote")
    /// The text that the record holds.
    public static let atHand = Phrase("What stands now")
    /// The differences between both.
    public static let differences = Phrase("What your text would change")

}
