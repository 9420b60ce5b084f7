public import Registry

/// What there is to read of a review, as far as access is concerned.
public enum ReviewRecord: String, Hashable, Sendable, CaseIterable {
    /// Step, reviewing States, designations that are published: for everybody (¶18, ¶27, Practice).
    case status
    /// Nominations with the fields of their notes and profiles.
    case nominations
    /// Schedule, languages, division of work (¶31).
    case arrangements
    /// Answers before they were submitted.
    case draftAnswers = "draft answers"
    /// Answers that were submitted, with supplements (¶34).
    case submittedAnswers = "submitted answers"
    /// Observations on articles before they were handed in.
    case draftFeedback = "draft observations"
    /// Observations on articles, requests to clarify and their replies (¶35).
    case feedback = "observations"
    /// Messages of the dialogue (¶36).
    case dialogue
    /// Supplementary documents that were examined (¶36).
    case documents
    /// Documents that were not examined yet.
    case quarantinedDocuments = "documents in quarantine"
    /// The list before it is published (¶38).
    case draftList = "draft list"
    /// The summary before it is published (¶38).
    case draftSummary = "draft summary"
    /// The list as published, without what is kept confidential (¶38).
    case publishedList = "published list"
    /// Items of the published list that the State keeps confidential (¶38).
    case confidentialItems = "confidential items"
    /// The summary as published (¶38).
    case publishedSummary = "published summary"
    /// Translations under way (¶51).
    case translations
    /// Consultations on reviewing States (¶30).
    case consultations
    /// Needs for technical assistance with who meets them (¶44).
    case needs
    /// Who did what when, without its content.
    case timeline
}

/// One thing that somebody wants to read.
public struct ReadRequest: Hashable, Sendable {
    /// What kind of thing.
    public let record: ReviewRecord
    /// The phase; none for what belongs to the review as a whole.
    public let phase: Int?
    /// The instrument that it is about; none where it is about none or all.
    public let instrument: InstrumentCode?
    /// Which one of the kind, as in `Disclosure.part`; empty for all.
    public let part: String
    /// The State whose it is: who nominated, who drafted observations, who filed a document; none for the secretariat or nobody.
    public let owner: StateCode?

    /// Something to be read.
    public init(_ record: ReviewRecord, phase: Int? = nil, instrument: InstrumentCode? = nil, part: String = "", owner: StateCode? = nil) {
        self.record = record
        self.phase = phase
        self.instrument = instrument
        self.part = part
        self.owner = owner
    }
}
