extension FairnessPlot {
    /// The words of the plot: English until a catalogue replaces them.
    public struct Texts: Sendable {
        /// The title.
        public var title = "Are States that stand alike drawn alike?"
        /// What the picture shows, for those who do not see it.
        public var description =
            "For each class of exchangeable States: the observed frequency of every State as a dot, against the"
            + " expected frequency and the band that holds 95 of 100 frequencies in a fair draw."
        public var legend = "One dot per State, relative to its class: line = expected, band = 95 of 100 frequencies in a fair draw."
        public var classOfStates = "Exchangeable States"
        public var count = "States"
        public var expected = "expected"
        public var test = "χ² (df)"
        public var pValue = "p"
        public var belowBand = "2.5 %"
        public var aboveBand = "97.5 %"
        public var quantiles = "p-values in order"
        public var quantilesLegend = "A fair draw spreads them evenly: the dots follow the line, inside the band 95 times in 100."
        public var uniform = "expected p"
        public var observed = "observed p"

        /// The English words.
        public init() {}
    }
}
