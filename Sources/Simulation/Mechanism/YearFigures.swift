public import Law
internal import Mechanism

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
    /// Where the reviews stand that have the phase open, phase by phase, from phase 1.
    public let phases: [PhaseFigures]
    /// How many deadlines of open phases have been missed, and are not made good.
    public let missed: Int
    /// How many States missed them.
    public let lateStates: Int
    /// The gate of each cohort into its next phase.
    public let gates: [GateFigures]
    /// How many acts were recorded in the year.
    public let acts: Int

    /// The figures of a year.
    public init(
        year: Int, day: Day, reviews: Int, started: Int, begun: Int, phases: [PhaseFigures], missed: Int, lateStates: Int,
        gates: [GateFigures], acts: Int
    ) {
        self.year = year
        self.day = day
        self.reviews = reviews
        self.started = started
        self.begun = begun
        self.phases = phases
        self.missed = missed
        self.lateStates = lateStates
        self.gates = gates
        self.acts = acts
    }
}

extension YearFigures {
    /// How many reviews have an open phase, or had one.
    public var opened: Int { phases.reduce(0) { $0 + $1.reviews } }

    /// How many reviews have not begun.
    public var notBegun: Int { reviews - begun }

    /// How many reviews have not been opened.
    public var unopened: Int { reviews - opened }

    /// How many reviews are open, and nothing was done in them.
    public var untouched: Int { opened - begun }

    /// How many reviews that have begun stand at each step of the phase that was opened last: consultations, self-assessment, written feedback,
    /// list of observations, summary.
    public var underWay: [Int] { [at(.consultations) - untouched, at(.selfAssessment), at(.writtenFeedback), at(.list), at(.summary)] }

    /// How many reviews have concluded the phase that was opened last, whichever it is.
    public var betweenPhases: Int { at(.concluded) }

    private func at(_ step: Step) -> Int { phases.reduce(0) { $0 + ($1.steps[step] ?? 0) } }

    /// How many reviews have concluded each phase, from phase 1.
    public var concluded: [Int] { phases.map(\.concluded) }

    /// How many reviews are complete in at least one phase.
    public var completeInOnePhase: Int { concluded.first ?? 0 }

    /// How many reviews are complete in all phases.
    public var complete: Int { concluded.last ?? 0 }
}
