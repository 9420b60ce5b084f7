public import Localization
public import Mechanism

extension NominationStage {
    /// How far a nomination is.
    public var phrase: Phrase {
        switch self {
        case .nominated: Phrase("Nominated", context: "nomination")
        case .invited: Phrase("Invited", context: "nomination")
        case .profileSubmitted: Phrase("Profile submitted", context: "nomination")
        case .clarificationAsked: Phrase("Clarification asked", context: "nomination")
        case .approved: Phrase("Approved", context: "nomination")
        case .replaced: Phrase("Replaced", context: "nomination")
        case .withdrawn: Phrase("Withdrawn", context: "nomination")
        }
    }
}
