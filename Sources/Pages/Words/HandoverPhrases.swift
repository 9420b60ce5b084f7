public import Localization

/// What the page of a handover says.
public enum HandoverPhrases {
    /// The title.
    public static let title = Phrase("What is open")
    /// Explains the page.
    public static let explanation = Phrase(
        "This is what is open in this review for the task that passes on. Drafts stay where they are: they belong to the State, and whoever takes over writes on from them."
    )
    /// Who leaves.
    public static let leaves = Phrase("Leaves")
    /// Who takes over.
    public static let takesOver = Phrase("Takes over")
    /// Nobody is named yet.
    public static let notYet = Phrase("Nobody is nominated yet")
    /// What is to be done.
    public static let tasks = Phrase("What is to be done")
    /// Nothing is open.
    public static let nothing = Phrase("Nothing is open for this task at the moment.")
    /// The days of the State.
    public static let days = Phrase("Days by which the State is to act")
    /// No day is open.
    public static let noDays = Phrase("No day is open.")
}
