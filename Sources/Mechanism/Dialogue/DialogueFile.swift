public import Law
public import Registry

/// What is said and filed in confidence in one phase (¶21, ¶36).
public struct DialogueFile: Sendable {
    /// The formal rounds, in order; the last one may be open.
    public internal(set) var rounds: [DialogueRound] = []
    /// The messages, in order.
    public internal(set) var messages: [Message] = []
    /// Supplementary documents, and records of what was said by other means.
    public internal(set) var documents: [FiledDocument] = []

    /// The round that is open.
    public var openRound: DialogueRound? { rounds.last.flatMap { $0.closedOn == nil ? $0 : nil } }
}

/// A formal round of dialogue.
public struct DialogueRound: Hashable, Sendable {
    /// The number, from 1.
    public let number: Int
    /// The day on which it was opened.
    public let openedOn: Day
    /// The day on which it was closed.
    public internal(set) var closedOn: Day?
}

/// A message in the dialogue.
public struct Message: Hashable, Sendable {
    /// The number of the act that sent it.
    public let id: Int
    /// The State that speaks, or none for the secretariat.
    public let state: StateCode?
    /// The instrument and article that it is about.
    public let topic: Topic
    /// The round in which it was sent; none for a free message.
    public let round: Int?
    /// The text.
    public let text: PassageReference
    /// The documents that go with it, by the numbers of the acts that filed them.
    public let documents: [Int]
    /// The day.
    public let day: Day
}

/// What a message or an observation is about.
public struct Topic: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentCode
    /// The article.
    public let article: Int

    /// An article of an instrument.
    public init(_ instrument: InstrumentCode, article: Int) {
        self.instrument = instrument
        self.article = article
    }
}

/// A document beside the answers, or a record of what was said elsewhere (¶36).
public struct FiledDocument: Hashable, Sendable {
    /// The number of the act that filed it.
    public let id: Int
    /// The State that filed it, or none for the secretariat.
    public let state: StateCode?
    /// Where the sealed bytes are: the SHA-256 of them, in hexadecimal digits.
    public let address: String
    /// Its media type, by its content.
    public let mediaType: String
    /// Its size in bytes.
    public let size: Int
    /// Its name and what it is.
    public let title: PassageReference
    /// The day.
    public let day: Day
    /// Whether others may read it: not before it was examined.
    public internal(set) var stage: DocumentStage
}

/// How far the examination of a document is.
public enum DocumentStage: String, Hashable, Sendable, CaseIterable {
    /// Only who filed it and the secretariat know of it.
    case quarantined
    /// Those who may read the dialogue may read it.
    case cleared
    /// It was found unfit, and is not shown.
    case rejected
}
