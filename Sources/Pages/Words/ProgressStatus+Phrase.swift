public import Localization
public import Mechanism

extension ProgressStatus {
    /// How far an observation is followed up.
    public var phrase: Phrase {
        switch self {
        case .planned: Phrase("Planned", context: "progress")
        case .underWay: Phrase("Under way", context: "progress")
        case .done: Phrase("Done", context: "progress")
        case .notPursued: Phrase("Not pursued", context: "progress")
        }
    }
}
