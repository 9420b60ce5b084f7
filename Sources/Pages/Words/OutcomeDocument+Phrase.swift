public import Localization
public import Mechanism

extension OutcomeDocument {
    /// What comes of a phase.
    public var phrase: Phrase {
        switch self {
        case .list: Phrase("List of observations")
        case .summary: Phrase("Summary")
        }
    }
}
