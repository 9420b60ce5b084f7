extension YearlyPlot {
    /// How things stand at the end of a year.
    public struct Year: Hashable, Sendable {
        /// The year, from 1.
        public var number: Int
        /// The day on which it is over.
        public var day: String
        /// Where the reviews stand.
        public var standing: Standing
        /// How many reviews have concluded each phase, from phase 1.
        public var concluded: [Int]
        /// The gates of the cohorts, in their order.
        public var gates: [Gate]
        /// How many deadlines are missed and not made good.
        public var missed: Int
        /// How many States missed them.
        public var lateStates: Int

        /// A year.
        public init(number: Int, day: String, standing: Standing, concluded: [Int], gates: [Gate], missed: Int, lateStates: Int) {
            self.number = number
            self.day = day
            self.standing = standing
            self.concluded = concluded
            self.gates = gates
            self.missed = missed
            self.lateStates = lateStates
        }
    }

    /// How many reviews stand where; each review is counted once.
    public struct Standing: Hashable, Sendable {
        /// Their first phase is not open.
        public var unopened: Int
        /// Their first phase is open, and nothing was done.
        public var untouched: Int
        /// At each step of any phase: consultations, self-assessment, feedback, list, summary.
        public var steps: [Int]
        /// With each phase concluded and the next one not open, from phase 1; those of the last phase are complete.
        public var concluded: [Int]

        /// Reviews by where they stand.
        public init(unopened: Int, untouched: Int, steps: [Int], concluded: [Int]) {
            self.unopened = unopened
            self.untouched = untouched
            self.steps = steps
            self.concluded = concluded
        }

        /// How many have begun.
        public var begun: Int { steps.reduce(0, +) + concluded.reduce(0, +) }
        /// How many reviews there are.
        public var reviews: Int { unopened + untouched + begun }
    }

    /// A cohort before its next phase.
    public struct Gate: Hashable, Sendable {
        /// The cohort.
        public var cohort: Int
        /// The phase that it is in; 0 where it has not started.
        public var phase: Int
        /// How many reviews were planned at its start.
        public var planned: Int
        /// How many of them are needed before the next phase; none where there is no next phase.
        public var needed: Int?
        /// How many of them are complete.
        public var complete: Int

        /// A cohort before its next phase.
        public init(cohort: Int, phase: Int, planned: Int, needed: Int?, complete: Int) {
            self.cohort = cohort
            self.phase = phase
            self.planned = planned
            self.needed = needed
            self.complete = complete
        }

        /// Whether as many are complete as the next phase needs, or all where there is none.
        var isReached: Bool { phase > 0 && complete >= needed ?? planned }
    }
}
