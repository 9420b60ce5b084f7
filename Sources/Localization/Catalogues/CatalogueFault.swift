/// Why a catalogue cannot be used.
public struct CatalogueFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// There is no such file.
        case missing
        /// The bytes are not UTF-8.
        case notUTF8
        /// The line begins with nothing that a PO file knows.
        case unknownLine
        /// A keyword stands where it cannot stand.
        case misplaced(String)
        /// A text has no closing quotation mark, or something after it.
        case unclosedText
        /// A backslash with a character that it cannot come before.
        case unknownEscape
        /// An entry has no `msgid`, or no `msgstr`.
        case incomplete
        /// The same words in the same context were translated before.
        case repeated
        /// The language has another number of plural forms.
        case pluralForms(expected: Int)
        /// A brace stands alone, or does not hold a name.
        case brokenPlace
        /// The translation has other places than the English words.
        case otherPlaces
    }

    /// The file.
    public let file: String
    /// The line, from 1; 0 where it is about the file as a whole.
    public let line: Int
    /// What is wrong.
    public let kind: Kind

    public var description: String { line == 0 ? "\(file): \(reason)" : "\(file):\(line): \(reason)" }

    private var reason: String {
        switch kind {
        case .missing: "the catalogue is missing"
        case .notUTF8: "the catalogue is not UTF-8"
        case .unknownLine: "this line is neither a comment, a keyword nor a text"
        case .misplaced(let keyword): "\(keyword) cannot stand here"
        case .unclosedText: "a text begins and ends with a quotation mark, and nothing comes after it"
        case .unknownEscape: "after a backslash only n, t, a quotation mark or a backslash can stand"
        case .incomplete: "the entry lacks its msgid or its msgstr"
        case .repeated: "the same words were translated before"
        case .pluralForms(let expected): "the language has \(expected) plural forms, from msgstr[0] to msgstr[\(expected - 1)]"
        case .brokenPlace: "braces hold the name of a place, in letters, and nothing else"
        case .otherPlaces: "the translation does not have the same places in braces as the English words"
        }
    }
}
