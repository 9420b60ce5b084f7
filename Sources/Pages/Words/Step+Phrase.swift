public import Localization
public import Mechanism

extension Step {
    /// Where a review or one of its phases stands.
    public var phrase: Phrase {
        switch self {
        case .notStarted: Phrase("Not started")
        case .consultations: Phrase("Preliminary consultations")
        case .selfAssessment: Phrase("Self-assessment")
        case .writtenFeedback: Phrase("Written feedback")
        case .list: Phrase("List of observations")
        case .summary: Phrase("Summary")
        case .concluded: Phrase("Concluded")
        }
    }
}
