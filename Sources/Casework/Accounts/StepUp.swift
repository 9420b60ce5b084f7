public import Mechanism

/// Which deeds need a second factor that was shown just before: the one table of them.
public enum StepUp {
    /// Certification and submission of answers, agreement to an outcome, and disclosure bind the State, and cannot be taken back.
    public static func isNeeded(for deed: Deed) -> Bool {
        switch deed {
        case .submitAnswers, .agree, .disclose: true
        case .open, .arrange, .draftAnswers, .comment, .submitFeedback, .draftOutcome, .keepConfidential, .publish, .askClarification,
            .clarify, .converse, .holdRounds, .examine, .followUp, .reportAssistance, .nominate, .admit, .holdLink, .inviteContributors,
            .consult, .replaceReviewer, .translate, .remind:
            false
        }
    }
}
