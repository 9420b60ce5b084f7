internal import Casework
public import Law
public import Mechanism
internal import Registry

/// The figures at the end of one simulated year: the yearly table has them in one row.
public struct YearFigures: Hashable, Sendable {
    /// The year of the cycle, from 1.
    public let year: Int
    /// The first day after it.
    public let day: Day
    /// How many reviews there are to be.
    public let reviews: Int
    /// How many cohorts have started.
    public let started: Int
    /// How many reviews have begun: consultations or answers have been recorded in the first phase.
    public let begun: Int
    /// How many reviews stand at each step of the phase that was opened last.
    public let steps: [Step: Int]
    /// How many reviews have concluded each phase, from phase 1.
    public let concluded: [Int]
    /// How many deadlines of open phases have been missed, and are not made good.
    public let missed: Int
    /// How many States missed them.
    public let lateStates: Int
    /// The gate of each cohort into its next phase.
    public let gates: [GateFigures]
    /// How many acts were recorded in the year.
    public let acts: Int

    /// How many reviews are complete in at least one phase.
    public var completeInOnePhase: Int { concluded.first ?? 0 }
}

/// Where a cohort stands before its next phase (¶10).
public struct GateFigures: Hashable, Sendable {
    /// The cohort.
    public let cohort: Int
    /// The phase that it is in; 0 where it has not started.
    public let phase: Int
    /// How many reviews were planned at its start.
    public let planned: Int
    /// How many are complete.
    public let complete: Int
    /// How many are needed.
    public let needed: Int
}

extension MechanismSimulation {
    /// Counts how things stand on a day.
    func figures(ofYear year: Int, on day: Day) async throws -> YearFigures {
        let cycle = try await keeper.cycle()
        var steps: [Step: Int] = [:]
        var (begun, missed, late) = (0, 0, Set<String>())
        var reviews: [Review] = []
        for participant in cycle.participants {
            let review = try await keeper.review(of: participant.state)
            reviews.append(review)
            steps[review.step, default: 0] += 1
            if review.hasBegun { begun += 1 }
            guard let phase = review.current, phase.publication.concludedOn == nil else { continue }
            let open = review.deadlines(of: phase).filter { $0.isMissed(on: day) }
            missed += open.count
            late.formUnion(open.map(\.state.text))
        }
        let phases = 1...cycle.figures(on: day).phases.value.count
        let concluded = phases.map { number in reviews.count { $0.phase(number)?.publication.concludedOn != nil } }
        return YearFigures(
            year: year, day: day, reviews: reviews.count, started: cycle.cohorts(on: day).count { cycle.phase(ofCohort: $0) > 0 },
            begun: begun, steps: steps, concluded: concluded, missed: missed, lateStates: late.count,
            gates: cycle.cohorts(on: day).map { gate(of: $0, cycle, reviews, on: day) }, acts: acts - years.reduce(0) { $0 + $1.acts })
    }

    private func gate(of cohort: Int, _ cycle: Cycle, _ reviews: [Review], on day: Day) -> GateFigures {
        let phase = cycle.phase(ofCohort: cohort)
        let planned = cycle.planned(cohort: cohort, phase: phase)
        let complete = reviews.count { $0.cohort == cohort && $0.phase(phase)?.publication.concludedOn != nil }
        return GateFigures(
            cohort: cohort, phase: phase, planned: planned, complete: complete,
            needed: cycle.figures(on: day).completeNeeded(ofPlanned: planned))
    }
}

extension Review {
    /// Whether anything was done in its first phase beyond opening it.
    fileprivate var hasBegun: Bool {
        guard let first = phases.first else { return false }
        return first.arrangements.proposed != nil || first.arrangements.agreed != nil || !first.answers.latest.isEmpty
    }
}
