public import Law
public import Localization

/// What the page of the list of observations says (¶38, ¶39).
public enum ListPhrases {
    /// The title.
    public static let title = Phrase("List of observations")
    /// The explanation for who is here for the first time.
    public static let help = Phrase(
        "The reviewing States parties and the State party under review write down together what the review found: gaps, challenges, best practices, suggestions, and needs for technical assistance. Each item names its article and what bears it out. All agree to the list; the secretariat then publishes it as a conference room paper."
    )
    /// Who may keep an item out of the publication.
    public static let helpConfidential = Phrase(
        "The State party under review may exceptionally keep an item confidential. Such an item is not published, and nobody outside this review learns of it."
    )
    /// No item stands on the list.
    public static let empty = Phrase("The list has no items yet.")
    /// Observations are missing, before which nothing is agreed.
    public static let feedbackFirst = Phrase("The list can be agreed once every reviewing State party has handed in its observations.")
    /// The items.
    public static let items = Phrase("Items")
    /// An item by its number.
    public static func item(_ number: Int) -> Phrase { Phrase("Item {number}", ["number": .number(number)]) }
    /// The heading above evidence.
    public static let evidence = Phrase("Borne out by")
    /// An answer as evidence.
    public static func answer(_ question: String, version: Int) -> Phrase {
        Phrase("Answer {question}, version {version}", ["question": .text(question), "version": .number(version)])
    }
    /// A message as evidence.
    public static func message(_ number: Int) -> Phrase { Phrase("Message {number}", ["number": .number(number)]) }
    /// A document as evidence.
    public static func document(_ number: Int) -> Phrase { Phrase("Document {number}", ["number": .number(number)]) }
    /// A piece of evidence with the beginning of what it says.
    public static func choice(_ name: Phrase, _ beginning: String) -> Phrase {
        Phrase("{evidence}: {beginning}", ["evidence": .phrase(name), "beginning": .text(beginning)])
    }
    /// The heading of the form for a new item.
    public static let propose = Phrase("Propose an item")
    /// Who may propose what.
    public static let proposeHelp = Phrase(
        "A new item makes a new version of the list, and agreements to the version before are given again.")
    /// The kind of an item.
    public static let kind = Phrase("Kind of observation")
    /// The article of an item.
    public static let topic = Phrase("Article")
    /// Where to find what can be evidence.
    public static let evidenceHelp = Phrase("Submitted answers, messages and documents on file that you can read.")
    /// Opens the form for an item that stands.
    public static let change = Phrase("Change this item")
    /// What a change does.
    public static let changeHelp = Phrase("The new wording takes the place of the one at hand. Both stay in the history.")
    /// The button that puts the new wording in place.
    public static let replace = Phrase("Put in its place", context: "button")
    /// The button that takes an item off.
    public static let remove = Phrase("Take off the list", context: "button")
    /// The button that keeps an item confidential.
    public static let keep = Phrase("Keep confidential", context: "button")
    /// The button that keeps an item confidential no longer.
    public static let open = Phrase("No longer keep confidential", context: "button")
    /// What it means that an item is confidential.
    public static let isKept = Phrase("Kept confidential by the State party under review: it is not published.")
    /// Opens the earlier versions of an item.
    public static func earlier(_ count: Int) -> Phrase {
        Phrase("{count} change to this item", plural: "{count} changes to this item", count: count)
    }
    /// Opens the history of the list.
    public static func changes(_ count: Int) -> Phrase {
        Phrase("{count} change to the list", plural: "{count} changes to the list", count: count)
    }
    /// An item was new.
    public static let proposed = Phrase("Proposed", context: "change")
    /// An item was worded anew.
    public static let changed = Phrase("Changed", context: "change")
    /// An item was taken off.
    public static let removed = Phrase("Taken off", context: "change")
    /// Who did what to the list when, and which version came of it.
    public static func change(_ what: Phrase, version: Int, by state: String, on day: Day) -> Phrase {
        Phrase(
            "{what} by {State}, {day}: version {version}",
            ["what": .phrase(what), "State": .text(state), "day": .day(day), "version": .number(version)])
    }
    /// The heading above languages.
    public static let translations = Phrase("The list in other languages")
}
