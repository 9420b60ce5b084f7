public import Law
public import Mechanism
public import Registry

/// Who did what when in a review, as one reader may know it; for those who may not, the public steps.
public struct ReviewTimeline: Hashable, Sendable {
    /// The State under review.
    public let state: StateCode
    /// The capacity of the reader.
    public let reader: String
    /// The steps that the review has reached, for everybody.
    public let steps: [StepEntry]
    /// The acts, in their order; none for those who may not read the timeline.
    public let acts: [ActOfTimeline]
}

/// A step of a phase, and the day on which it was reached.
public struct StepEntry: Hashable, Sendable {
    /// The phase.
    public let phase: Int
    /// The step.
    public let step: String
    /// The day.
    public let day: Day
}

/// An act, without its content.
public struct ActOfTimeline: Hashable, Sendable {
    /// The number among the acts that the reader is told of, from 1.
    public let number: Int
    /// The day.
    public let day: Day
    /// What was done, as the record names it.
    public let kind: String
    /// The paragraph that provides for it.
    public let basis: Provision
    /// The phase that it concerns.
    public let phase: Int?
    /// In which capacity.
    public let actor: Capacity
    /// In which capacity, in words: `focal point of BEL`.
    public let capacity: String
    /// The identifier of the person, for those who may know the people of the State.
    public let person: String?
}
