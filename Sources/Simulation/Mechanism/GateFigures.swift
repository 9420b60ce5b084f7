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

    /// The gate of a cohort.
    public init(cohort: Int, phase: Int, planned: Int, complete: Int, needed: Int) {
        self.cohort = cohort
        self.phase = phase
        self.planned = planned
        self.complete = complete
        self.needed = needed
    }
}
