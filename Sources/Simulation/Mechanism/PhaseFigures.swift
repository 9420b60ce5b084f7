public import Mechanism

/// Where the reviews stand whose last opened phase is this one.
public struct PhaseFigures: Hashable, Sendable {
    /// The phase, from 1.
    public let phase: Int
    /// How many reviews stand at each step of it, and have not opened the next phase.
    public let steps: [Step: Int]
    /// How many reviews have concluded it, whether they have opened the next phase or not.
    public let concluded: Int

    /// How many reviews have opened this phase last.
    public var reviews: Int { steps.values.reduce(0, +) }

    /// How many reviews have concluded it, and have not opened the next one.
    public var betweenPhases: Int { steps[.concluded] ?? 0 }

    /// The figures of a phase.
    public init(phase: Int, steps: [Step: Int], concluded: Int) {
        self.phase = phase
        self.steps = steps
        self.concluded = concluded
    }
}
