public import Localization
public import Mechanism

extension AssistanceStage {
    /// How far a need for technical assistance is met.
    public var phrase: Phrase {
        switch self {
        case .identified: Phrase("Identified", context: "need")
        case .asked: Phrase("Assistance asked for", context: "need")
        case .offered: Phrase("Assistance offered", context: "need")
        case .beingMet: Phrase("Being met", context: "need")
        case .met: Phrase("Met", context: "need")
        }
    }
}
