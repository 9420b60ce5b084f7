/// A text that somebody writes in a review: its language and length are facts of the act; its words are kept apart and sealed.
public struct Passage: Hashable, Sendable {
    /// The language in which it is written.
    public let language: WorkingLanguage
    /// How many words it has, as `WordCounting` counts them.
    public let words: Int
    /// The text; none where the act was read from the record without its texts.
    public let body: String?

    /// A text with its language and length.
    public init(_ body: String?, in language: WorkingLanguage, words: Int) {
        self.body = body
        self.language = language
        self.words = words
    }
}

/// Where the text of a passage is kept: with the act that brought it.
public struct PassageReference: Hashable, Sendable {
    /// The number of the act in its review.
    public let act: Int
    /// Which of the act's texts it is, from 0.
    public let index: Int
    /// The language.
    public let language: WorkingLanguage
    /// How many words it has.
    public let words: Int

    /// The place of a passage that an act brings.
    public init(_ passage: Passage, of act: Int, index: Int = 0) {
        self.act = act
        self.index = index
        language = passage.language
        words = passage.words
    }
}

/// The six working languages of the Mechanism (¶49), by their two-letter codes.
public enum WorkingLanguage: String, Hashable, Sendable, CaseIterable {
    case arabic = "ar"
    case chinese = "zh"
    case english = "en"
    case french = "fr"
    case russian = "ru"
    case spanish = "es"
}

extension FactsWriter {
    /// The language and length of a passage; its words go with `ReviewAct.texts`.
    public mutating func put(_ passage: Passage) {
        put("language", passage.language)
        put("words", passage.words)
    }
}

extension FactsReader {
    /// A passage without its words.
    public mutating func passage() throws(FactsFault) -> Passage {
        let language: WorkingLanguage = try word("language")
        return Passage(nil, in: language, words: try number("words"))
    }
}
