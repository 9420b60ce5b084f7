/// Reads a PO file strictly: what it does not understand is a fault with its line.
///
/// Comments are passed over, but for flags; obsolete entries (`#~`) are comments.
struct POReader {
    private let file: String
    private var line = 0
    private var entry: POEntry?
    private var flags: Set<String> = []
    private var last = Keyword.none
    private var entries: [POEntry] = []

    /// What the text that may go on on the next line belongs to.
    private enum Keyword { case none, context, words, plural, translation, form }

    /// The entries of a file, in their order.
    static func entries(of bytes: [UInt8], file: String) throws(CatalogueFault) -> [POEntry] {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw CatalogueFault(file: file, line: 0, kind: .notUTF8) }
        var reader = POReader(file: file)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { try reader.read(line) }
        try reader.close()
        return reader.entries
    }

    private init(file: String) { self.file = file }

    private func fault(_ kind: CatalogueFault.Kind, line: Int? = nil) -> CatalogueFault {
        CatalogueFault(file: file, line: line ?? self.line, kind: kind)
    }

    private mutating func read(_ text: Substring) throws(CatalogueFault) {
        line += 1
        if text.isEmpty { return try close() }
        if text.hasPrefix("#") { return try readComment(text) }
        if text.hasPrefix("\"") { return try goOn(with: try unquoted(text)) }
        guard let blank = text.firstIndex(of: " ") else { throw fault(.unknownLine) }
        try begin(String(text[..<blank]), try unquoted(text[text.index(after: blank)...]))
    }

    /// An entry ends at an empty line, at the comments of the next one, and at the end.
    private mutating func close() throws(CatalogueFault) {
        guard let entry else { return }
        guard last == .translation || last == .form else { throw fault(.incomplete, line: entry.line) }
        entries.append(entry)
        self.entry = nil
        last = .none
    }

    private mutating func readComment(_ text: Substring) throws(CatalogueFault) {
        try close()
        guard text.hasPrefix("#,") else { return }
        for flag in text.dropFirst(2).split(separator: ",") { flags.insert(String(flag.filter { $0 != " " })) }
    }

    private mutating func begin(_ keyword: String, _ text: String) throws(CatalogueFault) {
        switch (keyword, last) {
        case ("msgctxt", .none), ("msgctxt", .translation), ("msgctxt", .form):
            try open()
            entry?.context = text
            last = .context
        case ("msgid", .none), ("msgid", .context), ("msgid", .translation), ("msgid", .form):
            if last != .context { try open() }
            entry?.words = text
            last = .words
        case ("msgid_plural", .words):
            entry?.plural = text
            last = .plural
        case ("msgstr", .words):
            entry?.translations = [text]
            last = .translation
        case (let form, .plural), (let form, .form):
            guard form == "msgstr[\(entry?.translations.count ?? 0)]" else { throw fault(.misplaced(form)) }
            entry?.translations.append(text)
            last = .form
        case ("msgctxt", _), ("msgid", _), ("msgid_plural", _), ("msgstr", _): throw fault(.misplaced(keyword))
        default: throw fault(.unknownLine)
        }
    }

    private mutating func open() throws(CatalogueFault) {
        try close()
        entry = POEntry(line: line, flags: flags)
        flags = []
    }

    private mutating func goOn(with text: String) throws(CatalogueFault) {
        switch last {
        case .none: throw fault(.unknownLine)
        case .context: entry?.context += text
        case .words: entry?.words += text
        case .plural: entry?.plural? += text
        case .translation, .form:
            if let place = entry?.translations.indices.last { entry?.translations[place] += text }
        }
    }

    private func unquoted(_ text: Substring) throws(CatalogueFault) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { throw fault(.unclosedText) }
        var plain = ""
        var characters = text.dropFirst().dropLast().makeIterator()
        while let character = characters.next() {
            switch character {
            case "\"": throw fault(.unclosedText)
            case "\\": plain.append(try escaped(characters.next()))
            default: plain.append(character)
            }
        }
        return plain
    }

    private func escaped(_ character: Character?) throws(CatalogueFault) -> Character {
        switch character {
        case "n": "\n"
        case "t": "\t"
        case "\"", "\\": character ?? "\\"
        // The closing quotation mark was escaped.
        case nil: throw fault(.unclosedText)
        default: throw fault(.unknownEscape)
        }
    }
}
