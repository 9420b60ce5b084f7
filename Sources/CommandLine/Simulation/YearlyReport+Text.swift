internal import Simulation

extension YearlyReport {
    /// The tables for people, within 80 columns.
    package var text: String {
        """
        Profile \(plan.profile.name): \(plan.profile.abstract)
        \(years.last?.reviews ?? 0) reviews, seed \(plan.shortSeed); a row shows the end of a year of the cycle

        Where the reviews stand; each is counted in one column

        \(standing.text())
        not open   the first phase is not open
        idle       it is open, and nothing was done
        consult.   preliminary consultations, of any phase; so the next four
        answers    self-assessment
        feedback   written feedback
        list       list of observations
        waiting    a phase is concluded, the next one is not open
        done       all phases are concluded

        How many have begun, have concluded each phase, and what is late

        \(progress.text())
        end        the month in which the year ends
        phase n    reviews that have concluded it
        late       deadlines missed and not made good, by so many States
        acts       recorded in the year

        The gate of each cohort before its next phase (¶10)

        \(gates.text())\(comparison)
        """
    }

    private var standing: TextTable {
        TextTable(
            Self.columns(["year", "not open", "idle", "consult.", "answers", "feedback", "list", "summary", "waiting", "done"]),
            rows: years.map { year in
                let counts = [year.unopened, year.untouched] + year.underWay + [year.betweenPhases - year.complete, year.complete]
                return ([year.year] + counts).map { "\($0)" }
            })
    }

    private var progress: TextTable {
        TextTable(
            Self.columns(["year", "end", "begun"] + (0..<phases).map { "phase \($0 + 1)" } + ["late", "States", "acts"]),
            rows: years.map { year in
                let counts = [year.begun] + year.concluded + [year.missed, year.lateStates, year.acts]
                return ["\(year.year)", String("\(year.day)".prefix(7))] + counts.map { "\($0)" }
            })
    }

    /// A row for each cohort and year from the start of the cohort on.
    private var gates: TextTable {
        let cohorts = years.last?.gates.map(\.cohort) ?? []
        return TextTable(
            Self.columns(["cohort", "year", "phase"]) + [TextTable.Column("complete in the phase, and needed for the next")],
            rows: cohorts.flatMap { cohort in
                years.flatMap { year in
                    year.gates.filter { $0.cohort == cohort && $0.phase > 0 }
                        .map { ["\(cohort)", "\(year.year)", "\($0.phase)", words($0)] }
                }
            })
    }

    private func words(_ gate: GateFigures) -> String {
        guard gate.phase < phases else { return "\(gate.complete) of \(gate.planned) complete in the last phase" }
        let isReached = gate.complete >= gate.needed
        return "\(gate.needed) of \(gate.planned) needed, \(gate.complete) complete" + (isReached ? ": open" : "")
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
        let others = comparisons.filter { $0.isJudged && !$0.published.contains($0.simulated) }.map(\.words)
        return others.isEmpty
            ? "\nAs in the first cycle, by what has begun and what is finished.\n"
            : "\n" + "Other than in the first cycle: \(others.joined(separator: "; ")).".wrapped(to: 80) + "\n"
    }

    private static func columns(_ titles: [String]) -> [TextTable.Column] { titles.map { TextTable.Column($0, .trailing) } }
}
