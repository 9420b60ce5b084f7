internal import Simulation

extension YearlyReport {
    /// One public figure of the first cycle beside what was simulated.
    struct Comparison {
        /// What is counted, as the file has it.
        let figure: String
        /// What is counted, in words.
        let words: String
        /// The year at whose end it is counted.
        let year: Int
        let simulated: Int
        let published: ClosedRange<Int>

        /// Whether a simulation is judged by it; what has not begun is the rest of however many reviews there are.
        var isJudged: Bool { figure != "notBegun" }

        /// The public figures of the years that were simulated.
        static func all(with years: [YearFigures]) -> [Comparison] {
            let fourth = years.first { $0.year == FirstCycle.fourYearsIn }
            let third = years.first { $0.year == FirstCycle.threeYearsIn }
            let atFour = fourth.map { year in
                [
                    Comparison(
                        figure: "begun", words: "begun about four years after the first start", year: year.year, simulated: year.begun,
                        published: FirstCycle.begun),
                    Comparison(
                        figure: "notBegun", words: "not begun by then", year: year.year, simulated: year.notBegun,
                        published: FirstCycle.notBegun),
                ]
            }
            let atThree = third.map {
                Comparison(
                    figure: "concludedPhase1", words: "finished in any phase by year three", year: $0.year,
                    simulated: $0.completeInOnePhase, published: FirstCycle.concluded...FirstCycle.concluded)
            }
            return (atFour ?? []) + [atThree].compactMap { $0 }
        }
    }
}
