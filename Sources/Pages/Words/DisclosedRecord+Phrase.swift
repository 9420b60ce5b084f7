public import Localization
public import Mechanism

extension DisclosedRecord {
    /// What can be opened to others.
    public var phrase: Phrase {
        switch self {
        case .answers: Phrase("Answers")
        case .dialogue: Phrase("Dialogue")
        case .documents: Phrase("Supplementary documents")
        case .list: Phrase("List of observations")
        }
    }
}
