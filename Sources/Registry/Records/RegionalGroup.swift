/// A regional group of the United Nations, from which reviewers are drawn (¶28).
public struct RegionalGroup: Hashable, Sendable {
    /// The code by which the tables refer to it.
    public let code: RegionalGroupCode
    /// The name in the six languages.
    public let names: MultilingualText

    /// A group as a row of `regional_groups.csv` has it.
    public init(code: RegionalGroupCode, names: MultilingualText) {
        self.code = code
        self.names = names
    }

    /// The name in a language, by its code (`ar`, `zh`, `en`, `fr`, `ru`, `es`); in English for any other code.
    public func name(in languageCode: String) -> String { names[languageCode] }
}
