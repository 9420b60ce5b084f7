/// How often exchangeable States were drawn, against what is expected of a fair draw.
///
/// Each class of States is a row: the middle line is the expected frequency, the band holds 95 of 100 frequencies, each dot is a State. Below
/// stand the p-values of all classes in order; where the draw is fair they lie along the diagonal.
public struct FairnessPlot: Sendable {
    /// States of the same group with the same instruments: a fair draw treats them alike.
    public struct Class: Hashable, Sendable {
        /// The group and instruments, as `GRULAC: UNTOC+TIP`.
        public var label: String
        /// The statistic of the test that all frequencies are equal.
        public var chiSquare: Double
        /// The degrees of freedom of the statistic.
        public var degreesOfFreedom: Int
        /// The chance of a statistic as large or larger in a fair draw.
        public var pValue: Double
        /// The frequency that is expected of each State of the class.
        public var expected: Double
        /// The band around it that holds 95 of 100 observed frequencies.
        public var band: ClosedRange<Double>
        /// The frequency that was observed for each State of the class.
        public var observed: [Double]

        public init(
            label: String, chiSquare: Double, degreesOfFreedom: Int, pValue: Double, expected: Double, band: ClosedRange<Double>,
            observed: [Double]
        ) {
            self.label = label
            self.chiSquare = chiSquare
            self.degreesOfFreedom = degreesOfFreedom
            self.pValue = pValue
            self.expected = expected
            self.band = band
            self.observed = observed
        }
    }

    /// The classes from top to bottom.
    public var classes: [Class]
    /// The words of the plot.
    public var texts = Texts()
    /// Whether reading begins at the right.
    public var isMirrored = false

    public init(classes: [Class]) { self.classes = classes }

    /// The plot as a file of its own.
    public var file: String { picture.file }
}
