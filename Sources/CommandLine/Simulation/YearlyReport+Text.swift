internal import Simulation

extension YearlyReport {
    /// The tables for people, within 80 columns.
    package var text: String {
        let reviews = years.last?.reviews ?? 0
        return """
            \(plan.profile.name): \(plan.profile.abstract)
            \(reviews) reviews, seed \(plan.shortSeed); each row is the end of a year of the cycle

            Where the reviews stand: every review is in one column

            \(standing.text())
            open, idle: the first phase is open, nothing was done; the five steps: of the
            phase that is open; between phases: concluded, the next one is not open yet.

            How many have begun, how many have concluded each phase, what is late

            \(progress.text())
            late: missed and not made good, by so many States; acts: recorded in the year.

            The gate of each cohort into its next phase (¶10)

            \(gates.text())
            \(comparison)
            """
    }

    private var standing: TextTable {
        let titles = [
            "year", "day", "not open", "open, idle", "consul- tations", "self-as- sessment", "feed- back", "list", "sum- mary",
            "between phases", "all done",
        ]
        return TextTable(
            Self.columns(titles),
            rows: years.map { year in
                let counts = [year.unopened, year.untouched] + year.underWay + [year.betweenPhases - year.complete, year.complete]
                return ["\(year.year)", "\(year.day)"] + counts.map { "\($0)" }
            })
    }

    private var progress: TextTable {
        let phases = (0..<phases).map { "phase \($0 + 1) done" }
        return TextTable(
            Self.columns(["year", "begun", "not begun"] + phases + ["late", "by States", "acts"]),
            rows: years.map { year in
                ([year.year, year.begun, year.notBegun] + year.concluded + [year.missed, year.lateStates, year.acts]).map { "\($0)" }
            })
    }

    private var gates: TextTable {
        TextTable(
            [TextTable.Column("year", .trailing)] + (years.last?.gates ?? []).map { TextTable.Column("cohort \($0.cohort)") },
            rows: years.map { year in ["\(year.year)"] + year.gates.map(words) })
    }

    private func words(_ gate: GateFigures) -> String {
        switch gate.phase {
        case 0: "not started"
        case phases: "phase \(gate.phase), the last: \(gate.complete) of \(gate.planned) complete"
        default: "phase \(gate.phase): \(gate.needed) of \(gate.planned) needed, \(gate.complete) complete"
        }
    }

    private var comparison: String {
        guard !comparisons.isEmpty, let reviews = years.last?.reviews else { return "" }
        let table = TextTable(
            [TextTable.Column("reviews"), TextTable.Column("this simulation", .trailing), TextTable.Column("first cycle", .trailing)],
            rows: comparisons.map { one in
                let ends = Set([one.published.lowerBound, one.published.upperBound]).sorted().map { "\($0)" }
                return [one.words, "\(one.simulated) of \(reviews)", "\(ends.joined(separator: " to ")) of \(FirstCycle.reviews)"]
            })
        return "\nAgainst the public figures of the first cycle\n\n\(table.text())\(verdict)"
    }

    /// Whether the profile does what it is tuned to; others are shown beside the figures, and not judged by them.
    private var verdict: String {
        guard plan.profile.isTunedToFirstCycle else {
            return "\nThe profile \(plan.profile.name) is not tuned to these figures; real is.\n"
        }
        let missed = comparisons.filter { !$0.published.contains($0.simulated) }.map(\.words)
        return missed.isEmpty
            ? "\nAs in the first cycle.\n" : "\nOther than in the first cycle: \(missed.joined(separator: "; ")).\n"
    }

    private static func columns(_ titles: [String]) -> [TextTable.Column] { titles.map { TextTable.Column($0, .trailing) } }
}
