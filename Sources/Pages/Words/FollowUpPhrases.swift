public import Law
public import Localization

/// What pages say of following the list up (¶44–46).
public enum FollowUpPhrases {
    /// The heading above progress.
    public static let progress = Phrase("Progress")
    /// How far an item was on a day.
    public static func report(_ status: Phrase, on day: Day) -> Phrase {
        Phrase("{status}, {day}", ["status": .phrase(status), "day": .day(day)])
    }
    /// Opens the form for a report.
    public static let reportProgress = Phrase("Report progress on this item")
    /// The field for the status.
    public static let status = Phrase("How far it is")
    /// The button that reports.
    public static let report = Phrase("Report", context: "button")
    /// The heading above needs.
    public static let needs = Phrase("Technical assistance")
    /// What is shown of needs.
    public static let needsHelp = Phrase(
        "Needs that the review identified, and others that the State made known later. All States parties see them, so that those who can help may offer it."
    )
    /// No need is known.
    public static let noNeeds = Phrase("No need for technical assistance is known.")
    /// A need, by its number.
    public static func need(_ number: Int) -> Phrase { Phrase("Need {number}", ["number": .number(number)]) }
    /// Who offers or gives the assistance.
    public static func providers(_ names: [String]) -> Phrase { Phrase("Offered or given by: {names}", ["names": .list(names)]) }
    /// Opens the form by which a State asks.
    public static let ask = Phrase("Ask for assistance with this need")
    /// Opens the form by which a State asks for what no list names.
    public static let askAnew = Phrase("Ask for assistance with something else")
    /// What the State asks for.
    public static let request = Phrase("What is asked for")
    /// The button that asks.
    public static let askButton = Phrase("Ask for assistance", context: "button")
    /// Opens the form by which assistance is told of.
    public static let tell = Phrase("Report assistance")
    /// Who gives it.
    public static let provider = Phrase("Who offers or gives it")
    /// How several names are written.
    public static let providerHelp = Phrase("States and organizations, each on a line of its own.")
    /// Nobody was named.
    public static let providerMissing = Phrase("Name who offers or gives the assistance.")
}
