public import Mechanism
public import Registry

/// What somebody finds on coming back: where they have a part, what they can do, and what others did meanwhile.
public struct Home: Hashable, Sendable {
    /// The offices that the person holds, and the States whose mission it is.
    public let appointments: [Capacity]
    /// The reviews in which the person has a part, the most urgent first.
    public let reviews: [HomeReview]
    /// The last act of the record by then; to be kept as what the person has seen.
    public let position: Int64
}

/// One review, as it concerns one person in one capacity.
public struct HomeReview: Hashable, Sendable {
    /// The State under review.
    public let state: StateCode
    /// The capacity in which the person has a part.
    public let capacity: Capacity
    /// Where the review stands, and for whom it waits.
    public let status: ReviewStatus
    /// What the person can do now, the most urgent first.
    public let steps: [NextStep]
    /// What others did since the person was here, as far as the person may know of it.
    public let changes: [ActOfTimeline]
    /// Whether there are more of them than are told.
    public let hasMore: Bool
}
