/// A part of what is laid out for a person: a heading with what stands under it.
public struct OutlineSection: Hashable, Sendable {
    /// A name within the whole outline, of small letters, digits and hyphens.
    public let id: String
    /// The heading.
    public let heading: String
    /// What stands under the heading, in order.
    public let blocks: [OutlineBlock]
    /// The parts of the part.
    public let sections: [OutlineSection]

    /// A part; none where nothing stands in it.
    init?(_ id: String, _ heading: String, _ blocks: [OutlineBlock?] = [], sections: [OutlineSection?] = []) {
        self.id = id
        self.heading = heading
        self.blocks = blocks.compactMap { $0 }
        self.sections = sections.compactMap { $0 }
        if self.blocks.isEmpty, self.sections.isEmpty { return nil }
    }
}

/// A piece of an outline.
public enum OutlineBlock: Hashable, Sendable {
    /// Terms with what is so of them.
    case facts([OutlineFact])
    /// A table with its heads and rows.
    case table([String], [[String]])
    /// One thing with its texts.
    case entry(OutlineEntry)

    /// Facts; none where all are empty.
    static func some(_ facts: [OutlineFact?]) -> OutlineBlock? {
        let known = facts.compactMap { $0 }
        return known.isEmpty ? nil : .facts(known)
    }

    /// A table; none without rows. Columns without a single value are left out.
    static func rows(_ columns: [String], _ rows: [[String]]) -> OutlineBlock? {
        let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        return rows.isEmpty ? nil : .table(shown.map { columns[$0] }, rows.map { row in shown.map { row[$0] } })
    }
}

/// A term with what is so of it.
public struct OutlineFact: Hashable, Sendable {
    /// The term.
    public let term: String
    /// What is so.
    public let value: String

    /// A fact; none where nothing is known.
    init?(_ term: String, _ value: String?) {
        guard let value, !value.isEmpty else { return nil }
        self.term = term
        self.value = value
    }
}

/// One thing with its texts: an answer, a message, an item.
public struct OutlineEntry: Hashable, Sendable {
    /// What it is.
    public let title: String
    /// Words that mark it, such as `draft` or `confidential`.
    public let marks: [String]
    /// What is so of it.
    public let facts: [OutlineFact]
    /// Its texts.
    public let passages: [OutlinePassage]
    /// Things that belong to it: earlier versions, a reply, progress.
    public let entries: [OutlineEntry]

    init(
        _ title: String, marks: [String?] = [], facts: [OutlineFact?] = [], _ passages: [OutlinePassage] = [],
        entries: [OutlineEntry] = []
    ) {
        self.title = title
        self.marks = marks.compactMap { $0 }
        self.facts = facts.compactMap { $0 }
        self.passages = passages
        self.entries = entries
    }
}

/// A text that a person wrote.
public struct OutlinePassage: Hashable, Sendable {
    /// The code of its language.
    public let language: String
    /// The text.
    public let body: String

    init(_ text: DossierText) { (language, body) = (text.language, text.body) }

    /// Whether its script runs from right to left.
    public var isRightToLeft: Bool { language == "ar" }
}
