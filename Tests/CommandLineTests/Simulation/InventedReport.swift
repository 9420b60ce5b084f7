import CommandLine
import Law
import Mechanism
import Simulation
import Testing

/// A report on twelve years that nobody simulated: 189 reviews in three cohorts and four phases.
enum InventedReport {
    static func report(_ profile: Profile = .real, years: Int = 12, begunInYear: Int = 14, finishedInYearThree finished: Int = 1) throws
        -> YearlyReport
    {
        let plan = SimulationPlan(database: "real.db", seed: "00ab", profile: profile, years: years)
        return YearlyReport(plan: plan, years: try (1...years).map { try year($0, begunInYear, finished) })
    }

    private static func year(_ year: Int, _ begunInYear: Int, _ finished: Int) throws -> YearFigures {
        let begun = min(189, year * begunInYear)
        let done = max(0, begun - 85)
        let first = begun - done
        let phases = [
            PhaseFigures(
                phase: 1,
                steps: [
                    .consultations: first / 2 + 3, .selfAssessment: first / 4, .summary: first - first / 2 - first / 4 - finished,
                    .concluded: finished,
                ],
                concluded: done + finished),
            PhaseFigures(phase: 2, steps: [.list: done / 2, .writtenFeedback: done - done / 2], concluded: 0),
            PhaseFigures(phase: 3, steps: [:], concluded: 0), PhaseFigures(phase: 4, steps: [:], concluded: 0),
        ]
        return YearFigures(
            year: year, day: try #require(Day("\(2018 + year)-11-01")), reviews: 189, started: min(3, max(0, year - 2)), begun: begun,
            phases: phases, missed: year * 100, lateStates: year * 9,
            gates: [
                GateFigures(cohort: 1, phase: min(4, year / 2), planned: year < 2 ? 0 : 62, complete: year < 2 ? 0 : 31, needed: 44),
                GateFigures(cohort: 2, phase: year / 4, planned: 12, complete: year, needed: 10),
                GateFigures(cohort: 3, phase: 0, planned: 0, complete: 0, needed: 0),
            ], acts: year * 1_000)
    }
}
