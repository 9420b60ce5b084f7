public import Registry

/// A question of the self-assessment questionnaires (¶19), in our own words.
public struct Question: Hashable, Sendable {
    /// Its identifier.
    public let id: QuestionID
    /// The instrument about which it asks.
    public let instrument: InstrumentCode
    /// The number of the cluster under which it is asked.
    public let cluster: Int
    /// The articles about which it asks; none where it closes the cluster and is about all of its articles.
    public let articles: [Int]
    /// What kind of answer it takes.
    public let kind: Kind
    /// The answer to an earlier question without which it is not asked; none where it always is.
    public let follows: Condition?
    /// The question in English.
    public let text: String
    /// Whether it is asked only of States that are not party to the Convention against Corruption, as its articles are marked in table 1.
    public let onlyOutsideUNCAC: Bool

    /// What kind of answer a question takes.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Yes, in part, or no; the legislation or other measure is to be cited with yes and with in part.
        case yesPartNo = "yes-part-no"
        /// A text.
        case text
        /// A whole number from 0.
        case number
    }

    /// An answer to a question of the kind that is answered by yes, in part, or no.
    public enum Choice: String, Hashable, Sendable, CaseIterable {
        /// The provision is implemented, or the thing exists.
        case yes
        /// Only part of it is.
        case part
        /// It is not.
        case no

        /// Whether the legislation or other measure on which it rests is to be cited with it.
        public var mustCiteLegislation: Bool { self != .no }
    }

    /// What must have been answered before a question is asked.
    public struct Condition: Hashable, Sendable {
        /// The earlier question.
        public let question: QuestionID
        /// The answers that lead on.
        public let choices: Set<Choice>
    }

    /// Whether it is asked after an answer to the question that it follows; where it follows none it is always asked.
    public func isAsked(after choice: Choice?) -> Bool {
        guard let follows else { return true }
        return choice.map(follows.choices.contains) ?? false
    }
}
