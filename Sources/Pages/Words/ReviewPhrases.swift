public import Localization

/// What pages say of reviews, States and agreements.
public enum ReviewPhrases {
    /// The State whose implementation is reviewed.
    public static let stateUnderReview = Phrase("State party under review")
    /// A State that reviews it.
    public static let reviewingState = Phrase("Reviewing State party")
    /// The States that review it.
    public static let reviewingStates = Phrase("Reviewing States parties")
    /// The instruments for which a State is reviewed.
    public static let instruments = Phrase("Instruments")
    /// The questionnaire.
    public static let questionnaire = Phrase("Self-assessment questionnaire")
    /// The drawing of lots.
    public static let drawingOfLots = Phrase("Drawing of lots")
    /// A cluster of articles.
    public static let cluster = Phrase("Cluster")
    /// What nobody but the parties of the review may know.
    public static let confidential = Phrase("Confidential")
    /// There is none.
    public static let none = Phrase("None")

    /// A phase of the cycle, by its number.
    public static func phase(_ number: Int) -> Phrase { Phrase("Phase {number}", ["number": .number(number)]) }

    /// A cohort of States, by its number.
    public static func cohort(_ number: Int) -> Phrase { Phrase("Cohort {number}", ["number": .number(number)]) }

    /// An article of an instrument, by their names.
    public static func article(_ number: Int, of instrument: String) -> Phrase {
        Phrase("Article {number}, {instrument}", ["number": .number(number), "instrument": .text(instrument)])
    }

    /// The heading of a review.
    public static func review(of state: String) -> Phrase { Phrase("Review of {State}", ["State": .text(state)]) }

    /// How many reviews wait for the reader.
    public static func waiting(_ reviews: Int) -> Phrase {
        Phrase("{count} review waits for you", plural: "{count} reviews wait for you", count: reviews)
    }

    /// For whom a review waits.
    public static func waits(for states: [String]) -> Phrase { Phrase("Waits for: {States}", ["States": .list(states)]) }

    /// How much of an allowance of words is used.
    public static func words(_ count: Int, of most: Int) -> Phrase {
        Phrase("{count} word of at most {most}", plural: "{count} words of at most {most}", count: count, ["most": .number(most)])
    }
}
