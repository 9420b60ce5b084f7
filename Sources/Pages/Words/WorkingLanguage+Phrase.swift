public import Localization
public import Mechanism

extension WorkingLanguage {
    /// The name of the language in the language of the reader.
    public var phrase: Phrase {
        switch self {
        case .arabic: Phrase("Arabic")
        case .chinese: Phrase("Chinese")
        case .english: Phrase("English")
        case .french: Phrase("French")
        case .russian: Phrase("Russian")
        case .spanish: Phrase("Spanish")
        }
    }
}
