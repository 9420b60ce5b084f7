public import Law
public import Registry

/// The list of observations (¶38).
public struct ListEntry: Hashable, Sendable {
    /// The number of the version and who agreed to it; only for those who work on the list.
    public let version: Int?
    /// Who agreed to the version.
    public let agreements: [AgreementEntry]
    /// The day on which all had agreed.
    public let agreedOn: Day?
    /// The symbol under which it was published.
    public let symbol: String?
    /// The day of the publication.
    public let publishedOn: Day?
    /// The items.
    public let items: [ItemEntry]
    /// Its versions in other languages.
    public let translations: [TranslationEntry]
}

/// An item of the list.
public struct ItemEntry: Hashable, Sendable {
    /// The number among those that the reader sees.
    public let number: Int
    /// The number of the act that first proposed it.
    public let act: Int?
    /// One of the five kinds.
    public let kind: String
    /// The instrument.
    public let instrument: InstrumentCode
    /// The article.
    public let article: Int
    /// The text.
    public let text: DossierText
    /// What bears it out.
    public let evidence: [EvidenceEntry]
    /// Whether the State keeps it confidential; told only to those who may know.
    public let isConfidential: Bool
    /// What the State reports about it (¶46).
    public let progress: [ProgressEntry]
}

/// What bears an item out, as far as the reader may read it.
public enum EvidenceEntry: Hashable, Sendable {
    /// The answer to a question, in a version.
    case answer(String, version: Int)
    /// A message, by its number.
    case message(Int)
    /// A document, by its number.
    case document(Int)
}

/// What the State reports about an item (¶46).
public struct ProgressEntry: Hashable, Sendable {
    /// How far it is.
    public let status: String
    /// The day.
    public let day: Day
    /// What the State says.
    public let text: DossierText
}

/// The summary (¶38).
public struct SummaryEntry: Hashable, Sendable {
    /// The number of the version; only for those who work on the summary.
    public let version: Int?
    /// Who agreed to the version.
    public let agreements: [AgreementEntry]
    /// The day on which all had agreed.
    public let agreedOn: Day?
    /// The symbol under which it was published.
    public let symbol: String?
    /// The day of the publication.
    public let publishedOn: Day?
    /// The text that was agreed, or is being drafted.
    public let text: DossierText?
    /// Its versions in other languages.
    public let translations: [TranslationEntry]
}

/// A version of an outcome in another language (¶51).
public struct TranslationEntry: Hashable, Sendable {
    /// The code of the language.
    public let language: String
    /// How far it is.
    public let stage: String
    /// Since when.
    public let since: Day
    /// The text.
    public let text: DossierText?
}
