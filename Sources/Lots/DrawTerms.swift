public import Registry

/// The figures and choices of the mechanism definition that a draw follows (¶17, ¶28, ¶29).
public struct DrawTerms: Hashable, Sendable {
    /// From where an additional reviewer is drawn (¶28 b, Reading).
    public enum AdditionalReviewers: String, Hashable, Sendable, CaseIterable {
        /// From the side whose reviewer is not party to all instruments: each instrument keeps one reviewer of each side.
        case sameSide = "same side"
        /// From any regional group.
        case anyGroup = "any group"
    }

    /// The instruments of the Mechanism; the first is the Convention.
    public var instruments: [InstrumentCode]
    /// The number of consecutive years over which States are selected (¶17).
    public var cohorts: Int
    /// The reviews that each State carries out at least (¶29).
    public var leastReviews: Int
    /// The reviews that each State carries out at most (¶29).
    public var mostReviews: Int
    /// States that volunteer for more reviews than that, with the number that they accept (¶29).
    public var volunteers: [StateCode: Int]
    /// States that allow more than four reviewing States (¶28 c).
    public var allowingMoreReviewers: Set<StateCode>
    /// From where an additional reviewer is drawn.
    public var additionalReviewers: AdditionalReviewers
    /// How often each State may ask, in each of its two roles, for a draw to be repeated (¶28 d).
    public var requests: Int

    /// The terms of the resolution for a list of instruments; every choice at its default.
    public init(instruments: [InstrumentCode]) {
        self.instruments = instruments
        cohorts = 3
        leastReviews = 1
        mostReviews = 3
        volunteers = [:]
        allowingMoreReviewers = []
        additionalReviewers = .sameSide
        requests = 4
    }
}
