package import JSONText
internal import Law
internal import Mechanism
internal import Simulation

extension YearlyReport {
    /// Every figure of the tables; the names are described in docs/simulation.md.
    package var json: JSON {
        [
            "format": "palermo-simulation-1", "profile": .string(plan.profile.name), "seed": .string(plan.shortSeed),
            "years": .array(years.map(json)), "firstCycle": .array(comparisons.map(json)),
        ]
    }

    private func json(_ year: YearFigures) -> JSON {
        [
            "year": number(year.year), "day": .string("\(year.day)"), "reviews": number(year.reviews),
            "cohortsStarted": number(year.started), "begun": number(year.begun), "notBegun": number(year.notBegun),
            "notOpened": number(year.unopened), "openedNothingDone": number(year.untouched), "steps": steps(year),
            "betweenPhases": number(year.betweenPhases - year.complete), "complete": number(year.complete),
            "phases": .array(year.phases.map(json)), "missedDeadlines": number(year.missed), "lateStates": number(year.lateStates),
            "acts": number(year.acts), "gates": .array(year.gates.map(json)),
        ]
    }

    private func steps(_ year: YearFigures) -> JSON {
        .object(zip(Self.stepNames, year.underWay).map { JSON.Member($0, number($1)) })
    }

    private static let stepNames = ["consultations", "selfAssessment", "writtenFeedback", "list", "summary"]

    private func json(_ phase: PhaseFigures) -> JSON {
        [
            "phase": number(phase.phase), "openedLast": number(phase.reviews), "concluded": number(phase.concluded),
            "betweenPhases": number(phase.betweenPhases),
        ]
    }

    private func json(_ gate: GateFigures) -> JSON {
        [
            "cohort": number(gate.cohort), "phase": number(gate.phase), "planned": number(gate.planned),
            "needed": gate.phase == phases ? .null : number(gate.needed), "complete": number(gate.complete),
        ]
    }

    private func json(_ comparison: Comparison) -> JSON {
        [
            "figure": .string(comparison.figure), "year": number(comparison.year), "simulated": number(comparison.simulated),
            "publishedLeast": number(comparison.published.lowerBound), "publishedMost": number(comparison.published.upperBound),
            "publishedReviews": number(FirstCycle.reviews),
        ]
    }

    private func number(_ value: Int) -> JSON { .integer(Int64(value)) }
}
