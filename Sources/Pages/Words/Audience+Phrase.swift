public import Localization
public import Mechanism

extension Audience {
    /// To whom something is opened.
    public var phrase: Phrase {
        switch self {
        case .parties: Phrase("All States parties")
        case .everybody: Phrase("Everybody")
        }
    }
}
