public import Law
public import Registry

/// The answers of the State under review in one phase: drafts, certified and submitted versions, supplements (¶20, ¶22, ¶34).
public struct AnswersFile: Sendable {
    /// The last version of each answer.
    public internal(set) var latest: [QuestionID: Answer] = [:]
    /// Earlier versions, in the order in which they were replaced.
    public internal(set) var earlier: [Answer] = []
    /// What the focal point has certified and not submitted yet.
    public internal(set) var certified: [InstrumentCode: Certification] = [:]
    /// What was submitted, in order.
    public internal(set) var submissions: [Submission] = []
    /// Whether the State asks the secretariat for help, which may then read the drafts (¶20).
    public internal(set) var isHelpAsked = false

    /// Whether the answers on an instrument were submitted.
    public func isSubmitted(on instrument: InstrumentCode) -> Bool { submissions.contains { $0.instrument == instrument } }

    /// Whether the answers on all of some instruments were submitted (¶25).
    public func isSubmitted(for instruments: [InstrumentCode]) -> Bool { instruments.allSatisfy { isSubmitted(on: $0) } }

    /// The day on which the last of some instruments was submitted; none until then.
    public func receivedOn(for instruments: [InstrumentCode]) -> Day? {
        guard isSubmitted(for: instruments) else { return nil }
        return instruments.compactMap { instrument in submissions.first { $0.instrument == instrument }?.day }.max()
    }
}

/// One version of the answer to a question.
public struct Answer: Hashable, Sendable {
    /// The question.
    public let question: QuestionID
    /// The number of the version, from 1.
    public let version: Int
    /// Whether the State does what is asked.
    public let choice: AnswerChoice
    /// What it says.
    public let text: PassageReference
    /// An earlier answer that it rests on (¶22).
    public let source: AnswerSource?
    /// The number of the act that brought it; who wrote it and when stand there.
    public let act: Int
    /// The person who wrote it.
    public let person: PersonID
    /// The day.
    public let day: Day
    /// Whether it supplements what was submitted before.
    public let isSupplement: Bool
}

/// The answers that a question offers.
public enum AnswerChoice: String, Hashable, Sendable, CaseIterable {
    case yes
    case inPart = "in part"
    case no
    /// For questions that ask for words only.
    case told = ""

    /// The choice as conditions of later questions name it.
    var choice: Question.Choice? {
        switch self {
        case .yes: .yes
        case .inPart: .part
        case .no: .no
        case .told: nil
        }
    }
}

/// An answer that the State gave before, here or under another mechanism, and that it refers to (¶22).
public struct AnswerSource: Hashable, Sendable {
    /// Where it was given: the mechanism and the place in it.
    public let reference: String
    /// The day of that answer.
    public let day: Day
    /// Whether something has changed since; what, is said in the answer.
    public let hasChanged: Bool

    /// An earlier answer.
    public init(_ reference: String, of day: Day, hasChanged: Bool) {
        self.reference = reference
        self.day = day
        self.hasChanged = hasChanged
    }
}

/// The focal point's certification of the answers on one instrument, as they stood.
public struct Certification: Hashable, Sendable {
    /// Who certified.
    public let person: PersonID
    /// The day.
    public let day: Day
    /// The number of the act.
    public let act: Int
}

/// The answers on one instrument, handed in.
public struct Submission: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentCode
    /// The day on which the reviewing States received them.
    public let day: Day
    /// The number of the act up to which answers belong to it.
    public let act: Int
    /// Who submitted.
    public let person: PersonID
}
