public import Localization
public import Mechanism

extension ReviewRecord {
    /// What there is to read of a review.
    public var phrase: Phrase {
        switch self {
        case .status: Phrase("Status")
        case .nominations: Phrase("Nominations")
        case .arrangements: Phrase("Arrangements")
        case .draftAnswers: Phrase("Draft answers")
        case .submittedAnswers: Phrase("Submitted answers")
        case .draftFeedback: Phrase("Draft feedback")
        case .feedback: Phrase("Written feedback")
        case .dialogue: Phrase("Dialogue")
        case .documents: Phrase("Supplementary documents")
        case .quarantinedDocuments: Phrase("Documents in quarantine")
        case .draftList: Phrase("Draft list of observations")
        case .draftSummary: Phrase("Draft summary")
        case .publishedList: Phrase("Published list of observations")
        case .confidentialItems: Phrase("Confidential observations")
        case .publishedSummary: Phrase("Published summary")
        case .translations: Phrase("Translations")
        case .consultations: Phrase("Consultations on reviewing States")
        case .needs: Phrase("Technical-assistance needs")
        case .timeline: Phrase("Timeline")
        }
    }
}
