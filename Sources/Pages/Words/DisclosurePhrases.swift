public import Law
public import Localization

/// What the page on disclosure says (¶40, ¶41).
public enum DisclosurePhrases {
    /// The title.
    public static let title = Phrase("Disclosure")
    /// The explanation for who is here for the first time.
    public static let help = Phrase(
        "What is said in a review is confidential. Your State alone may open answers, messages, documents and the published list: to all States parties, or to everybody. Before anything is recorded you see what the others would read."
    )
    /// It cannot be taken back.
    public static let final = Phrase("What was opened once cannot be made confidential again.")
    /// Confidential items are never opened.
    public static let never = Phrase("Items that are kept confidential, drafts, and what others have not handed in are never opened.")
    /// The heading of what is open.
    public static let open = Phrase("Open already")
    /// Nothing is open.
    public static let nothingOpen = Phrase("Your State has opened nothing of this phase yet.")
    /// The heading of the table: what.
    public static let what = Phrase("What", context: "column")
    /// To whom.
    public static let audience = Phrase("To whom", context: "column")
    /// Since when.
    public static let since = Phrase("Since", context: "column")
    /// The whole of a kind, also what comes later.
    public static func whole(_ kind: Phrase) -> Phrase { Phrase("{kind}: all, also what is added later", ["kind": .phrase(kind)]) }
    /// One of a kind.
    public static func part(_ kind: Phrase, _ name: String) -> Phrase {
        Phrase("{kind}: {name}", ["kind": .phrase(kind), "name": .text(name)])
    }
    /// The heading of the form.
    public static let choose = Phrase("Open something")
    /// What is to be opened.
    public static let things = Phrase("What to open")
    /// To whom it is to be opened.
    public static let toWhom = Phrase("To whom")
    /// Nothing can be opened yet.
    public static let nothingToOpen = Phrase(
        "There is nothing yet that could be opened: no answers were submitted, and nothing was said or published.")
    /// The button that leads to the preview.
    public static let preview = Phrase("Show what they would read", context: "button")
    /// The button that opens.
    public static let record = Phrase("Open it for good", context: "button")
    /// Leads back to the choice.
    public static let otherChoice = Phrase("Choose something else")
    /// Nothing was chosen.
    public static let nothingChosen = Phrase("Choose what to open.")
    /// Something is open already.
    public static func openSince(_ day: Day) -> Phrase { Phrase("open since {day}", ["day": .day(day)]) }
    /// The heading of what an audience reads.
    public static let asSeen = Phrase("As others see this phase now")
    /// All States parties read it, or everybody.
    public static func seen(by audience: Phrase) -> Phrase { Phrase("As read by: {audience}", ["audience": .phrase(audience)]) }
    /// The heading of the difference.
    public static let wouldOpen = Phrase("What would be opened")
    /// How much would be opened.
    public static func count(_ count: Int, _ audience: Phrase) -> Phrase {
        Phrase(
            "{count} piece would be opened to: {audience}", plural: "{count} pieces would be opened to: {audience}", count: count,
            ["audience": .phrase(audience)])
    }
    /// The choice opens nothing that is at hand now.
    public static let nothingNew = Phrase("Of what is there now, they read all of it already. The choice would open what is added later.")
    /// The audience reads nothing.
    public static let readsNothing = Phrase("They read nothing of this phase but where it stands.")
    /// A piece that would be opened.
    public static let new = Phrase("Would be opened")
    /// The rest, which is read already.
    public static let readAlready = Phrase("What they read already")
    /// An answer to a question.
    public static func answer(_ question: String) -> Phrase { Phrase("Answer {question}", ["question": .text(question)]) }
    /// The summary.
    public static let summary = Phrase("Summary")
}
