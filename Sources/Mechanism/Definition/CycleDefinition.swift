public import Law
public import Registry

/// The cycle of the Mechanism as data: instruments, clusters, phases, and the figures of the law with their paragraphs.
public struct CycleDefinition: Hashable, Sendable {
    /// The first day on which this text is in force.
    public let from: Day
    /// The symbol of the decision that adopted it.
    public let decision: String
    /// The instruments under review, the Convention first (¶9).
    public let instruments: [InstrumentCode]
    /// The thematic clusters, by number (table 1).
    public let clusters: [Cluster]
    /// The numbers of the clusters in the order in which the phases treat them (table 2).
    public let phases: Figure<[Int]>
    /// How years, phases and cohorts follow each other.
    public let calendar: Calendar
    /// What share of the reviews planned at the start of a phase must be complete before a cohort enters the next one, in per cent (¶10).
    public let gate: Figure<Int>
    /// The periods within which something must be done.
    public let periods: Periods
    /// The most words that a summary may have (¶38).
    public let summaryWords: Figure<Int>
    /// How often a State may ask for another draw, in each of its roles (¶28 d).
    public let requests: Figure<Int>
    /// The languages of the Mechanism, and how many of them one review has.
    public let languages: Languages
    /// What the text leaves open and how it is read here, to be shown beside what rests on it.
    public let notes: [ReadingNote]

    /// How years, phases and cohorts follow each other.
    public struct Calendar: Hashable, Sendable {
        /// The years of the whole cycle (¶9).
        public let years: Figure<Int>
        /// The years of the preparatory phase, which come first (¶9).
        public let preparatoryYears: Figure<Int>
        /// The years of one phase (¶15).
        public let yearsOfPhase: Figure<Int>
        /// The cohorts, which start in consecutive years (¶17).
        public let cohorts: Figure<Int>
    }

    /// A reading of the text, in English, with the paragraph that it reads.
    public struct ReadingNote: Hashable, Sendable {
        /// The paragraph.
        public let basis: Provision
        /// How it is read here.
        public let text: String
    }
}
