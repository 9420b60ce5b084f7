/// One entry of a PO file, as it stands there.
struct POEntry: Hashable {
    /// The line on which its first keyword stands.
    var line: Int
    /// `msgctxt`; empty where there is none.
    var context = ""
    /// `msgid`.
    var words = ""
    /// `msgid_plural`.
    var plural: String?
    /// `msgstr`, or `msgstr[0]`, `msgstr[1]` and so on.
    var translations: [String] = []
    /// What stands after `#,`.
    var flags: Set<String> = []

    /// Somebody has still to look at it.
    var isFuzzy: Bool { flags.contains("fuzzy") }
    /// Nothing in it was left out by the translator.
    var isTranslated: Bool { !isFuzzy && !translations.isEmpty && translations.allSatisfy { !$0.isEmpty } }
    /// It describes the file, and translates nothing.
    var isHeader: Bool { words.isEmpty && context.isEmpty }
}
