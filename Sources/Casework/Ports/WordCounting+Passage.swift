public import Mechanism

extension WordCounting {
    /// A text with its length, as acts take it.
    public func passage(_ body: String, in language: WorkingLanguage) -> Passage {
        Passage(body, in: language, words: words(in: body, language: language.rawValue))
    }
}
