public import Localization
public import Mechanism

extension DocumentStage {
    /// How far the examination of a document is.
    public var phrase: Phrase {
        switch self {
        case .quarantined: Phrase("In quarantine", context: "document")
        case .cleared: Phrase("Cleared", context: "document")
        case .rejected: Phrase("Rejected", context: "document")
        }
    }
}
