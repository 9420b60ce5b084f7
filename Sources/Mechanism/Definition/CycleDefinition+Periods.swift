public import Law

extension CycleDefinition {
    /// The periods within which something must be done.
    public struct Periods: Hashable, Sendable {
        /// The longest time for answering the questionnaires (¶34).
        public let answers: Figure<Period>
        /// The longest time for observations, from receipt of the answers (¶35).
        public let observations: Figure<Period>
        /// The time for designating the focal point, from the start of the review.
        public let focalPoint: Figure<Period>
        /// The time for designating the experts, from the start of the review.
        public let experts: Figure<Period>
        /// How long the link works that a nominated person is sent.
        public let link: Figure<Period>
        /// How many days before a dialogue with stakeholders they apply or confirm at the latest (¶53).
        public let stakeholderApplicationDays: Figure<Int>
        /// How many days before a dialogue with stakeholders the list of applicants goes to the States parties at the latest (¶53).
        public let stakeholderListDays: Figure<Int>
    }

    /// The languages of the Mechanism, and how many of them one review has.
    public struct Languages: Hashable, Sendable {
        /// The codes of the working languages, in alphabetical order of their English names (¶49).
        public let working: Figure<[String]>
        /// How many languages one review is encouraged to have (¶50).
        public let encouraged: Figure<Int>
        /// How many languages one review usually has at most (¶50).
        public let usual: Figure<Int>
        /// How many languages one review has at most in exceptional cases (¶50).
        public let exceptional: Figure<Int>
    }
}
