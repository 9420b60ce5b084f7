internal import JSONText
internal import Mechanism
internal import Simulation

/// The yearly table of a simulation, for people and for machines.
struct YearlyReport {
    let plan: SimulationPlan
    let years: [YearFigures]

    /// The public figures of the first cycle, against which a simulation stands.
    enum Public {
        /// Reviews that were to be carried out.
        static let reviews = 189
        /// Reviews that had begun about four years after the first cohort started.
        static let begun = 81...84
        /// The year of the cycle at whose end that was: two preparatory years, and four more.
        static let year = 6
    }

    /// The table, and where it stands against the public figures.
    var text: String {
        let columns = ["year", "begun", "cons.", "self", "feedb.", "list", "summ.", "done", "ph.1", "ph.2", "ph.3", "ph.4", "late"]
        let table = TextTable(columns.map { TextTable.Column($0, .trailing, .whole) }, rows: years.map(row))
        let gates = TextTable(
            [TextTable.Column("year", .trailing)] + (1...3).map { TextTable.Column("cohort \($0)") }, rows: years.map(gateRow))
        return "\(plan.profile.name), seed \(plan.seed.withoutLeadingZeros), \(years.last?.reviews ?? 0) reviews\n\n" + table.text()
            + "\nbegun: reviews in which something was done; cons. to summ.: step of the phase\nopened last; done: that phase is concluded; "
            + "ph.: reviews that concluded the phase;\nlate: deadlines missed by then.\n\nThe gate into the next phase (¶10): complete, needed, planned\n\n"
            + gates.text() + comparison
    }

    private func row(_ year: YearFigures) -> [String] {
        let steps: [Step] = [.consultations, .selfAssessment, .writtenFeedback, .list, .summary, .concluded]
        return ["\(year.year)", "\(year.begun)"] + steps.map { "\(year.steps[$0] ?? 0)" } + year.concluded.map { "\($0)" }
            + ["\(year.missed)"]
    }

    private func gateRow(_ year: YearFigures) -> [String] {
        ["\(year.year)"]
            + year.gates.map { $0.phase == 0 ? "not started" : "phase \($0.phase): \($0.complete) of \($0.needed) (\($0.planned))" }
    }

    private var comparison: String {
        guard let sixth = years.first(where: { $0.year == Public.year }), let fifth = years.first(where: { $0.year == Public.year - 1 })
        else { return "" }
        return """

            About four years after the first cohort started, \(sixth.begun) of \(sixth.reviews) reviews had begun; in the
            first cycle it was \(Public.begun.lowerBound) to \(Public.begun.upperBound) of \(Public.reviews). After three years, \
            \(fifth.completeInOnePhase) had concluded a phase; it was none.

            """
    }
}

extension YearlyReport {
    /// Every figure of the table.
    var json: JSON {
        [
            "profile": .string(plan.profile.name), "seed": .string(plan.seed), "years": .array(years.map { json($0) }),
        ]
    }

    private func json(_ year: YearFigures) -> JSON {
        [
            "year": number(year.year), "day": .string("\(year.day)"), "reviews": number(year.reviews),
            "cohortsStarted": number(year.started),
            "begun": number(year.begun),
            "steps": .object(Step.allCases.map { JSON.Member($0.rawValue, number(year.steps[$0] ?? 0)) }),
            "concluded": .array(year.concluded.map { number($0) }), "missedDeadlines": number(year.missed),
            "lateStates": number(year.lateStates), "acts": number(year.acts), "gates": .array(year.gates.map { json($0) }),
        ]
    }

    private func json(_ gate: GateFigures) -> JSON {
        [
            "cohort": number(gate.cohort), "phase": number(gate.phase), "planned": number(gate.planned),
            "complete": number(gate.complete), "needed": number(gate.needed),
        ]
    }

    private func number(_ value: Int) -> JSON { .integer(Int64(value)) }
}

extension String {
    /// A seed without the zeros before it.
    var withoutLeadingZeros: String {
        let rest = drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }
}
