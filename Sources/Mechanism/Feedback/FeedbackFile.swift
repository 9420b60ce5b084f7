public import Law
public import Registry

/// What the reviewing States observe in writing, and what they ask to be clarified (¶35).
public struct FeedbackFile: Sendable {
    /// The comments, in the order in which they were first drafted; the last version of each.
    public internal(set) var comments: [Comment] = []
    /// Which State has submitted its observations on which instrument.
    public internal(set) var submissions: [FeedbackSubmission] = []
    /// What was asked to be clarified.
    public internal(set) var clarifications: [Clarification] = []

    /// Whether a State has submitted its observations on an instrument.
    public func isSubmitted(by state: StateCode, on instrument: InstrumentCode) -> Bool {
        submissions.contains { $0.state == state && $0.instrument == instrument }
    }

    /// What a State observes on an article, as it stands.
    public func comment(by state: StateCode, on topic: Topic) -> Comment? {
        comments.first { $0.state == state && $0.instrument == topic.instrument && $0.article == topic.article }
    }

    /// Whether a State has a comment on an instrument.
    public func hasComment(by state: StateCode, on instrument: InstrumentCode) -> Bool {
        comments.contains { $0.state == state && $0.instrument == instrument }
    }
}

/// What a reviewing State observes on one article.
public struct Comment: Hashable, Sendable {
    /// The reviewing State.
    public let state: StateCode
    /// The instrument.
    public let instrument: InstrumentCode
    /// The article.
    public let article: Int
    /// The text.
    public let text: PassageReference
}

/// The observations of one State on one instrument, handed in.
public struct FeedbackSubmission: Hashable, Sendable {
    /// The reviewing State.
    public let state: StateCode
    /// The instrument.
    public let instrument: InstrumentCode
    /// The day.
    public let day: Day
    /// Who submitted.
    public let person: PersonID
}

/// A request to clarify an answer, with its reply.
public struct Clarification: Hashable, Sendable {
    /// The number of the act that asked.
    public let id: Int
    /// The State that asks.
    public let state: StateCode
    /// The question.
    public let question: QuestionID
    /// What is asked.
    public let text: PassageReference
    /// The day on which it was asked.
    public let askedOn: Day
    /// The reply.
    public internal(set) var reply: PassageReference?
    /// The day of the reply.
    public internal(set) var repliedOn: Day?
}
