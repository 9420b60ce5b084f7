/// Words that stand in one text of the played review each, so that it shows who can read which.
public enum Planted: String, Hashable, Sendable, CaseIterable {
    case arrangements
    /// An answer that was written anew before it was submitted.
    case replacedDraft
    case submittedAnswer
    /// Written after the submission and not submitted.
    case draftSupplement
    case answerOnTrafficking
    /// Opened to everybody.
    case disclosedAnswer
    case sourceOfAnswer
    case observationOnConvention
    case observationOnTrafficking
    case clarificationAsked
    case clarificationGiven
    case messageOnFirearms
    /// In Arabic, opened to all States parties.
    case messageForParties
    /// Opened to everybody.
    case messageForAll
    case clearedDocument
    case quarantinedDocument
    case rejectedDocument
    case item
    case confidentialItem
    /// Opened to everybody.
    case disclosedItem
    case replacedItem
    case removedItem
    case replacedSummary
    case summary
    case translatedSummary
    case progress
    case progressOnDisclosedItem
    case needRequest
    case nominationName
    /// The person agreed to its publication.
    case publishedProfile
    case unpublishedProfile
    case nominationOfReviewer
    case contributorName
    case consultation
    /// In the second phase, in which the State asked for help.
    case draftAnswerWithHelp
    case draftObservation
    case draftItem
    case draftSummary

    /// The word that stands in the text and nowhere else.
    public var word: String { "planted-\(rawValue)-here" }
}
