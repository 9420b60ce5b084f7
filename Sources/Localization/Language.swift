/// A language of the Conference; all six are working languages (¶49), in the order in which the United Nations names them.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Arabic.
    case arabic = "ar"
    /// Chinese.
    case chinese = "zh"
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
    /// Russian.
    case russian = "ru"
    /// Spanish.
    case spanish = "es"

    /// The direction in which a script runs.
    public enum Direction: String, Hashable, Sendable {
        /// As English does.
        case leftToRight = "ltr"
        /// As Arabic does.
        case rightToLeft = "rtl"
    }

    /// The language with a code (`ar`, `zh`, `en`, `fr`, `ru`, `es`), if it is one of the six.
    public init?(code: String) { self.init(rawValue: code) }

    /// The code of two letters, as in ISO 639-1 and BCP 47.
    public var code: String { rawValue }

    /// The direction in which the script of the language runs.
    public var direction: Direction { self == .arabic ? .rightToLeft : .leftToRight }

    /// The name that the language gives itself.
    public var ownName: String {
        switch self {
        case .arabic: "العربية"
        case .chinese: "中文"
        case .english: "English"
        case .french: "Français"
        case .russian: "Русский"
        case .spanish: "Español"
        }
    }
}
