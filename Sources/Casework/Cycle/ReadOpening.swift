public import Law
internal import Mechanism
public import Registry

/// Tells what stands before the next phase of a review: the phase before, the gate of the cohort, or nothing (¶10, ¶25).
public struct ReadOpening: Sendable {
    private let keeper: RecordKeeper

    /// Reads from the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// How the next opening stands; none where all phases are open, or the State takes no part.
    public func callAsFunction(of state: StateCode, on day: Day) async throws -> NextOpening? {
        try await keeper.records.read { reader in
            let cycle = try keeper.cycle(from: reader).state
            let review = try keeper.review(of: state, from: reader).state
            let (figures, next) = (cycle.figures(on: day), review.phases.count + 1)
            guard let participant = cycle.participant(state), participant.standing != .optedOut, next <= figures.phases.value.count
            else { return nil }
            if let current = review.current, current.step(in: review) != .concluded {
                return NextOpening(phase: next, cohort: participant.cohort, standing: .phaseBefore(current.number))
            }
            let entered = cycle.phase(ofCohort: participant.cohort)
            guard entered < next else { return NextOpening(phase: next, cohort: participant.cohort, standing: .open) }
            let planned = cycle.planned(cohort: participant.cohort, phase: entered)
            return NextOpening(
                phase: next, cohort: participant.cohort,
                standing: .cohort(
                    complete: try Gate.complete(cohort: participant.cohort, phase: entered, in: cycle, reader),
                    needed: entered == 0 ? 0 : figures.completeNeeded(ofPlanned: planned), planned: entered == 0 ? 0 : planned))
        }
    }
}

/// The next phase of a review that can be opened, and what it waits for.
public struct NextOpening: Hashable, Sendable {
    /// The phase.
    public let phase: Int
    /// The cohort of the review.
    public let cohort: Int
    /// What it waits for.
    public let standing: Standing

    /// What an opening waits for.
    public enum Standing: Hashable, Sendable {
        /// Nothing: it can be opened.
        case open
        /// The phase before is not concluded.
        case phaseBefore(Int)
        /// The cohort has not entered the phase: so many reviews of the phase before are complete, needed, and planned; 0 before the first.
        case cohort(complete: Int, needed: Int, planned: Int)
    }
}
