public import Law
public import Registry

/// The answers on one instrument.
public struct AnswersEntry: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentCode
    /// The days on which answers, or supplements to them, were submitted.
    public let submittedOn: [Day]
    /// The certification that is not submitted yet; only for those who read the drafts.
    public let certification: CertificationEntry?
    /// The questions, by article.
    public let articles: [AnsweredArticle]
}

/// The focal point's certification of the answers on one instrument (¶18, ¶25).
public struct CertificationEntry: Hashable, Sendable {
    /// The name of who certified, where the reader may know it.
    public let person: String?
    /// The day.
    public let day: Day
}

/// The answers on one article.
public struct AnsweredArticle: Hashable, Sendable {
    /// The number of the article, or the name of the cluster that the questions close, such as `C1`.
    public let article: String
    /// The questions.
    public let questions: [AnsweredQuestion]
}

/// A question with its answer.
public struct AnsweredQuestion: Hashable, Sendable {
    /// The identifier.
    public let id: String
    /// The question in English, where the questionnaire is at hand.
    public let question: String?
    /// The versions of the answer, the last one first; none where it is not answered yet.
    public let versions: [AnswerEntry]
}

/// One version of an answer.
public struct AnswerEntry: Hashable, Sendable {
    /// The number among the versions that the reader sees, from 1.
    public let version: Int
    /// Whether it was submitted; otherwise it is a draft.
    public let isSubmitted: Bool
    /// Whether it supplements what was submitted before.
    public let isSupplement: Bool
    /// `yes`, `in part`, `no`; empty for questions that ask for words only.
    public let choice: String
    /// What the State says.
    public let text: DossierText
    /// The day on which it was written.
    public let day: Day
    /// The name of who wrote it; only for those who read the drafts and the people of the State.
    public let writer: String?
    /// An earlier answer that it rests on (¶22).
    public let source: AnswerSourceEntry?
}

/// An earlier answer, here or under another mechanism (¶22).
public struct AnswerSourceEntry: Hashable, Sendable {
    /// Where it was given.
    public let reference: String
    /// The day of that answer.
    public let day: Day
    /// Whether something has changed since.
    public let hasChanged: Bool
}
