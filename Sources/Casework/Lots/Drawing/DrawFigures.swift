public import Lots

/// The figures of a draw: how many of what.
public struct DrawFigures: Hashable, Sendable {
    /// How many States take part.
    public let participants: Int
    /// How many States each cohort has, the first cohort first.
    public let cohorts: [Int]
    /// How many primary seats there are.
    public let primary: Int
    /// How many additional seats there are, by side.
    public let additional: [Side: Int]
    /// How many States carry out each number of reviews, fewest reviews first.
    public let loads: [Load]

    /// How many States carry out a number of reviews.
    public struct Load: Hashable, Sendable {
        /// The number of reviews.
        public let reviews: Int
        /// The number of States.
        public let states: Int
    }

    /// The figures of a transcript as it stands after its last repeat.
    public init(of transcript: Transcript) {
        let head = transcript.head
        let all = Assignments(of: transcript).all
        participants = head.field.count
        cohorts = (1...max(1, head.field.terms.cohorts)).map { cohort in head.cohorts.count { $0 == cohort } }
        primary = all.count { $0.seat == .primary }
        additional = Dictionary(grouping: all.filter { $0.seat == .additional }, by: \.side).mapValues(\.count)
        let loads = Dictionary(grouping: 0..<head.field.count) { transcript.position.reviews(by: $0) }
        self.loads = loads.map { Load(reviews: $0.key, states: $0.value.count) }.sorted { $0.reviews < $1.reviews }
    }
}
