internal import Casework
internal import Law
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// Counts how things stand on a day.
    func figures(ofYear year: Int, on day: Day) async throws -> YearFigures {
        let cycle = try await keeper.cycle()
        let reviews = try await reviews(of: cycle, on: day)
        let missed = reviews.flatMap { review -> [StateCode] in
            guard let phase = review.current, phase.publication.concludedOn == nil else { return [] }
            return review.deadlines(of: phase).filter { $0.isMissed(on: day) }.map(\.state)
        }
        return YearFigures(
            year: year, day: day, reviews: reviews.count, started: cycle.cohorts(on: day).count { cycle.phase(ofCohort: $0) > 0 },
            begun: reviews.count(where: \.hasBegun),
            phases: (1...cycle.figures(on: day).phases.value.count).map { PhaseFigures(ofPhase: $0, reviews) },
            missed: missed.count, lateStates: Set(missed).count,
            gates: cycle.cohorts(on: day).map { GateFigures(ofCohort: $0, cycle, reviews, on: day) },
            acts: reviews.reduce(cycle.acts) { $0 + $1.acts } - years.reduce(0) { $0 + $1.acts })
    }

    private func reviews(of cycle: Cycle, on day: Day) async throws -> [Review] {
        var reviews: [Review] = []
        for participant in cycle.cohorts(on: day).flatMap({ cycle.participants(ofCohort: $0) }) {
            reviews.append(try await keeper.review(of: participant.state))
        }
        return reviews
    }
}

extension PhaseFigures {
    fileprivate init(ofPhase number: Int, _ reviews: [Review]) {
        var steps: [Step: Int] = [:]
        for review in reviews where review.current?.number == number { steps[review.step, default: 0] += 1 }
        self.init(phase: number, steps: steps, concluded: reviews.count { $0.hasConcluded(number) })
    }
}

extension GateFigures {
    fileprivate init(ofCohort cohort: Int, _ cycle: Cycle, _ reviews: [Review], on day: Day) {
        let phase = cycle.phase(ofCohort: cohort)
        let planned = cycle.planned(cohort: cohort, phase: phase)
        self.init(
            cohort: cohort, phase: phase, planned: planned, complete: reviews.count { $0.cohort == cohort && $0.hasConcluded(phase) },
            needed: cycle.figures(on: day).completeNeeded(ofPlanned: planned))
    }
}

extension Review {
    /// Whether a phase of it is concluded.
    fileprivate func hasConcluded(_ number: Int) -> Bool { phase(number)?.publication.concludedOn != nil }

    /// Whether anything was done in its first phase beyond opening it.
    fileprivate var hasBegun: Bool {
        guard let first = phases.first else { return false }
        return first.arrangements.proposed != nil || first.arrangements.agreed != nil || !first.answers.latest.isEmpty
    }
}
