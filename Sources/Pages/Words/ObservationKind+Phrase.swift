public import Localization
public import Mechanism

extension ObservationKind {
    /// What kind of observation it is.
    public var phrase: Phrase {
        switch self {
        case .gap: Phrase("Gap")
        case .challenge: Phrase("Challenge")
        case .goodPractice: Phrase("Best practice")
        case .suggestion: Phrase("Suggestion")
        case .assistanceNeed: Phrase("Technical-assistance need")
        }
    }
}
