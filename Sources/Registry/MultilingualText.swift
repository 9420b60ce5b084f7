/// A name or title in the six official languages of the United Nations.
public struct MultilingualText: Hashable, Sendable {
    /// The codes of the languages, in the order of the tables' columns.
    public static let languageCodes = ["en", "fr", "es", "ru", "zh", "ar"]

    /// The texts in the order of `languageCodes`.
    private let texts: [String]

    /// Takes the texts in the order of `languageCodes`; a language that is left out at the end takes the first text.
    public init(_ texts: [String]) {
        let first = texts.first ?? ""
        self.texts = Self.languageCodes.indices.map { $0 < texts.count ? texts[$0] : first }
    }

    /// The text in a language, by its code (`ar`, `zh`, `en`, `fr`, `ru`, `es`); in English for any other code.
    public subscript(languageCode: String) -> String { texts[Self.languageCodes.firstIndex(of: languageCode) ?? 0] }
}
