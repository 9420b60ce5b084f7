public import Localization
public import Mechanism

extension Deadline.Task {
    /// What is to be done by a day.
    public var phrase: Phrase {
        switch self {
        case .designateFocalPoint: Phrase("Designate the focal point")
        case .designateExperts: Phrase("Designate the governmental experts")
        case .answer: Phrase("Submit the answers to the self-assessment questionnaire")
        case .comment: Phrase("Give written feedback")
        case .agreeOnList: Phrase("Agree on the list of observations")
        case .agreeOnSummary: Phrase("Agree on the summary")
        }
    }
}
