/// The years of a simulated Mechanism on one page, one column for each year: where the reviews stand, how many have begun and concluded, the gate
/// of each cohort, and what is late.
public struct YearlyPlot: Sendable {
    /// The years from the first to the last.
    public var years: [Year]
    /// What is publicly known, marked beside what was simulated.
    public var published: Published?
    /// The words of the plot.
    public var texts: Texts
    /// Whether reading begins at the right.
    public var isMirrored = false

    /// A plot of years.
    public init(years: [Year], published: Published? = nil, texts: Texts) {
        self.years = years
        self.published = published
        self.texts = texts
    }

    /// The plot as a file of its own.
    public var file: String { picture.file }
}

extension YearlyPlot {
    /// How many reviews had really begun and concluded at the end of two years of a cycle.
    public struct Published: Hashable, Sendable {
        /// How many reviews there were.
        public var reviews: Int
        /// The year at whose end so many had begun.
        public var begunYear: Int
        /// How many had begun, from the least to the most that is reported.
        public var begun: ClosedRange<Int>
        /// The year at whose end so many had concluded a phase.
        public var concludedYear: Int
        /// How many had concluded a phase.
        public var concluded: Int

        /// Public figures.
        public init(reviews: Int, begunYear: Int, begun: ClosedRange<Int>, concludedYear: Int, concluded: Int) {
            self.reviews = reviews
            self.begunYear = begunYear
            self.begun = begun
            self.concludedYear = concludedYear
            self.concluded = concluded
        }
    }
}
