public import Localization
public import Mechanism

extension WorkingLanguage {
    /// The same language, as the pages know it.
    public var language: Language {
        switch self {
        case .arabic: .arabic
        case .chinese: .chinese
        case .english: .english
        case .french: .french
        case .russian: .russian
        case .spanish: .spanish
        }
    }
}
