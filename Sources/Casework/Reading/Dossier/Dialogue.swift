public import Law
public import Registry

/// What a reviewing State observes on one article (¶35).
public struct ObservationEntry: Hashable, Sendable {
    /// The number of the act that brought this version.
    public let act: Int?
    /// The reviewing State.
    public let state: StateCode
    /// The instrument.
    public let instrument: InstrumentCode
    /// The article.
    public let article: Int
    /// The day on which it was handed in; none for a draft.
    public let submittedOn: Day?
    /// The text.
    public let text: DossierText
}

/// A request to clarify an answer, with its reply (¶35).
public struct ClarificationEntry: Hashable, Sendable {
    /// The number among those that the reader sees.
    public let number: Int
    /// The number of the act.
    public let act: Int?
    /// The State that asks.
    public let state: StateCode
    /// The question whose answer is to be clarified.
    public let question: String
    /// The day.
    public let askedOn: Day
    /// What is asked.
    public let text: DossierText
    /// The day of the reply.
    public let repliedOn: Day?
    /// The reply.
    public let reply: DossierText?
}

/// A formal round of dialogue.
public struct RoundEntry: Hashable, Sendable {
    /// The number.
    public let number: Int
    /// The day on which it was opened.
    public let openedOn: Day
    /// The day on which it was closed.
    public let closedOn: Day?
}

/// A message of the dialogue (¶36).
public struct MessageEntry: Hashable, Sendable {
    /// The number among those that the reader sees.
    public let number: Int
    /// The number of the act.
    public let act: Int?
    /// The State that speaks; none for the secretariat.
    public let state: StateCode?
    /// The instrument.
    public let instrument: InstrumentCode
    /// The article.
    public let article: Int
    /// The round; none for a free message, or where the reader does not see the rounds.
    public let round: Int?
    /// The day.
    public let day: Day
    /// The text.
    public let text: DossierText
    /// The documents that go with it, by their numbers.
    public let documents: [Int]
}

/// A document on file; its bytes are read elsewhere (¶36).
public struct DocumentEntry: Hashable, Sendable {
    /// The number among those that the reader sees.
    public let number: Int
    /// The number of the act.
    public let act: Int?
    /// The State that filed it; none for the secretariat.
    public let state: StateCode?
    /// Its name and what it is.
    public let title: DossierText
    /// The media type.
    public let mediaType: String
    /// The size in bytes.
    public let size: Int
    /// The day.
    public let day: Day
    /// How far its examination is.
    public let stage: String

    /// How the document is named for this reader, so that the name stays with it: by its act, or else by its place, as `n2`.
    public var name: String { act.map { "\($0)" } ?? "n\(number)" }
}
