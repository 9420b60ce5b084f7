public import Localization

/// What the frame of the site and its home page say.
public enum SitePhrases {
    /// Leads past the head of the page.
    public static let skip = Phrase("To the content")
    /// Names the main pages for who hears the page.
    public static let mainPages = Phrase("Main pages")
    /// Names the path to the page for who hears it.
    public static let path = Phrase("Where this page is")
    /// The choice of a language.
    public static let language = Phrase("Language of the site")
    /// Takes the language that was chosen.
    public static let change = Phrase("Change", context: "button")
    /// What the site is.
    public static let foot = Phrase("The review mechanism of the Convention against Transnational Organized Crime and its Protocols")
    /// The page that somebody finds on coming back.
    public static let home = Phrase("What there is to do")
    /// All reviews.
    public static let reviews = Phrase("All reviews")
    /// There is nothing to do.
    public static let nothingToDo = Phrase("Nothing waits for you at the moment.")
    /// What the reader can do in a review.
    public static let youCan = Phrase("What you can do now")
    /// What others did.
    public static let since = Phrase("Since you were here")
    /// Nothing was done by others.
    public static let nothingNew = Phrase("Nothing new since you were here.")
    /// Others did something while the page was open.
    public static let somethingNew = Phrase("Something new was done in this review while you were reading.")
    /// Reads the page again.
    public static let showIt = Phrase("Show it", context: "link")
    /// No day is set.
    public static let noDay = Phrase("No day is set")

    /// For whom a review waits, which includes the reader's State.
    public static func waits(for states: [String]) -> Phrase { ReviewPhrases.waits(for: states) }

    /// Where a review stands: in which phase, at which step.
    public static func stands(_ phase: Int, _ step: Phrase) -> Phrase {
        Phrase("{phase}: {step}", ["phase": .phrase(ReviewPhrases.phase(phase)), "step": .phrase(step)])
    }

    /// In which capacity the reader has a part.
    public static func youAre(_ capacity: Phrase) -> Phrase { Phrase("You are: {capacity}", ["capacity": .phrase(capacity)]) }

    /// More was done than is shown.
    public static func more(_ count: Int) -> Phrase { Phrase("and {count} more", plural: "and {count} more", count: count) }

    /// Much more was done than is shown.
    public static let muchMore = Phrase("and more, on the page of the review")

    /// The reviews in which the reader has a part and nothing to do.
    public static let others = Phrase("Other reviews in which you have a part")
}
