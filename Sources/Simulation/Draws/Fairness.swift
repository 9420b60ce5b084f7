import Lots

/// Whether exchangeable States were treated alike over many draws.
///
/// Within a class, each State's total has the same expectation. Within one draw the numbers of its members depend on one another, so the
/// spread that chance alone makes is taken from the draws themselves: with `s` the mean over draws of the variance within the class,
/// `Σ (total − mean total)² / (draws · s)` follows the chi-square distribution with one degree of freedom less than there are members.
public struct Fairness: Sendable {
    /// The judgement on one class.
    public struct Judgement: Sendable {
        /// What is counted.
        public enum Measure: String, Sendable, CaseIterable {
            case reviewsCarriedOut = "reviews carried out"
            case reviewersReceived = "reviewers received"
        }
        /// The class.
        public let exchangeable: ExchangeableClass
        /// What was counted.
        public let measure: Measure
        /// The mean of each member for one draw.
        public let means: [Double]
        /// The mean over all members.
        public let expected: Double
        /// The standard error of a member's mean around that of the class.
        public let standardError: Double
        /// The statistic.
        public let chiSquare: Double
        /// One less than there are members.
        public let degreesOfFreedom: Int
        /// The probability of a statistic at least as large, were all members treated alike.
        public let pValue: Double
    }

    /// Each class with more than one member, under each measure.
    public let judgements: [Judgement]

    /// Judges trials.
    public init(_ trials: DrawTrials) {
        let classes = ExchangeableClass.all(in: trials.field)
        judgements = Judgement.Measure.allCases.flatMap { measure in
            classes.enumerated().compactMap { place, exchangeable in
                Self.judge(exchangeable, measure, trials, spread: trials.spreads[place])
            }
        }
    }

    /// The sum of the statistics of a measure, its degrees of freedom, and its p-value.
    public func total(_ measure: Judgement.Measure) -> (chiSquare: Double, degreesOfFreedom: Int, pValue: Double) {
        let judged = judgements.filter { $0.measure == measure }
        let chiSquare = judged.reduce(0) { $0 + $1.chiSquare }
        let freedom = judged.reduce(0) { $0 + $1.degreesOfFreedom }
        return (chiSquare, freedom, ChiSquare.probability(ofAtLeast: chiSquare, degreesOfFreedom: freedom))
    }

    private static func judge(
        _ exchangeable: ExchangeableClass, _ measure: Judgement.Measure, _ trials: DrawTrials, spread: DrawTrials.Spread
    ) -> Judgement? {
        let draws = Double(trials.draws)
        let counts = measure == .reviewsCarriedOut ? trials.reviewsCarriedOut : trials.reviewersReceived
        let totals = exchangeable.members.map { party in
            Double(counts[party].enumerated().reduce(0) { $0 + $1.offset * $1.element })
        }
        let variance = (measure == .reviewsCarriedOut ? spread.reviews : spread.reviewers) / max(1, draws)
        guard variance > 0 else { return nil }
        let mean = totals.reduce(0, +) / Double(totals.count)
        let chiSquare = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (draws * variance)
        let freedom = totals.count - 1
        return Judgement(
            exchangeable: exchangeable, measure: measure, means: totals.map { $0 / draws }, expected: mean / draws,
            standardError: (variance / draws * Double(freedom) / Double(totals.count)).squareRoot(), chiSquare: chiSquare,
            degreesOfFreedom: freedom, pValue: ChiSquare.probability(ofAtLeast: chiSquare, degreesOfFreedom: freedom))
    }
}
