/// The phrases of one language.
///
/// What is not translated, or waits for somebody to look at it, is said in English; `make test` does not let that come to pass.
public struct Catalogue: Sendable {
    /// The language.
    public let language: Language
    /// How the language writes numbers, days and lists.
    public let formats: Formats
    let patterns = PatternCache()
    /// The forms of each phrase, in the order of `Language.pluralForms`; one for a phrase in which nothing is counted.
    let forms: [PhraseKey: [PhrasePattern]]

    /// The words of the source themselves, without a file.
    public static let english = Catalogue(language: .english, forms: [:])

    private init(language: Language, forms: [PhraseKey: [PhrasePattern]]) {
        self.language = language
        self.formats = Formats(language)
        self.forms = forms
    }

    /// Reads the PO file of a language.
    public init(_ language: Language, reading bytes: [UInt8], file: String) throws(CatalogueFault) {
        var forms: [PhraseKey: [PhrasePattern]] = [:]
        var seen: Set<PhraseKey> = []
        for entry in try POReader.entries(of: bytes, file: file) where !entry.isHeader {
            let key = PhraseKey(words: entry.words, context: entry.context)
            guard seen.insert(key).inserted else { throw CatalogueFault(file: file, line: entry.line, kind: .repeated) }
            let patterns = try entry.patterns(in: language, file: file)
            if entry.isTranslated { forms[key] = patterns }
        }
        self.init(language: language, forms: forms)
    }

    /// How many phrases it translates.
    public var count: Int { forms.count }
}
