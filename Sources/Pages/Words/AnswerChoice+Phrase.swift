public import Localization
public import Mechanism

extension AnswerChoice {
    /// The answer that was chosen.
    public var phrase: Phrase {
        switch self {
        case .yes: Phrase("Yes", context: "answer")
        case .inPart: Phrase("In part", context: "answer")
        case .no: Phrase("No", context: "answer")
        case .told: Phrase("In words", context: "answer")
        }
    }
}
