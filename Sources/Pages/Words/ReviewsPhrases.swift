public import Localization

/// What the table of all reviews says.
public enum ReviewsPhrases {
    /// The column of cohorts.
    public static let cohort = Phrase("Cohort", context: "column")
    /// The column that says where a review stands.
    public static let stands = Phrase("Where it stands", context: "column")
    /// The column of the States whose act the next step waits for.
    public static let waitsFor = Phrase("Waits for", context: "column")
    /// The column of the next day.
    public static let due = Phrase("Due", context: "column")

    /// What the table holds.
    public static func introduction(_ reviews: Int) -> Phrase {
        Phrase(
            "{count} review. Where it stands is for everybody to know; what is in it is not.",
            plural: "{count} reviews. Where they stand is for everybody to know; what is in them is not.", count: reviews)
    }
}
