public import Localization
public import Mechanism

extension TranslationStage {
    /// How far a translation is.
    public var phrase: Phrase {
        switch self {
        case .requested: Phrase("Requested", context: "translation")
        case .delivered: Phrase("Delivered", context: "translation")
        case .checked: Phrase("Checked", context: "translation")
        }
    }
}
