public import Localization

/// What the pages of a review are called.
public enum ReviewTabPhrases {
    /// Names them for who hears the page.
    public static let pages = Phrase("Pages of this review")
    /// Where it stands.
    public static let overview = Phrase("Overview", context: "tab")
    /// Who has a part in it.
    public static let people = Phrase("People", context: "tab")
    /// Preliminary consultations.
    public static let consultations = Phrase("Consultations", context: "tab")
    /// The answers of the State under review.
    public static let answers = Phrase("Answers", context: "tab")
    /// What the reviewing States observe.
    public static let feedback = Phrase("Written feedback", context: "tab")
    /// Requests to clarify.
    public static let clarifications = Phrase("Clarifications", context: "tab")
    /// The dialogue.
    public static let dialogue = Phrase("Dialogue", context: "tab")
    /// Documents on file.
    public static let documents = Phrase("Documents", context: "tab")
    /// The list of observations.
    public static let list = Phrase("List", context: "tab")
    /// The summary.
    public static let summary = Phrase("Summary", context: "tab")
    /// What is opened to others.
    public static let disclosure = Phrase("Disclosure", context: "tab")
}
