public import Localization
public import Mechanism

extension ReplacementGround {
    /// Why a reviewing State was replaced.
    public var phrase: Phrase {
        switch self {
        case .requested: Phrase("Another drawing of lots at the request of a State")
        case .exceptional: Phrase("Another drawing of lots in exceptional circumstances")
        case .unableReviewer: Phrase("The reviewing State was unable to carry out its task")
        }
    }
}
