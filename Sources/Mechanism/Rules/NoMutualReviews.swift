public import Law
public import Registry

/// Two States never review each other, also not after a repeat or a late draw (¶28 a).
public enum NoMutualReviews {
    public static let basis = Provision(.procedures, 28, "a")

    /// Two of some entrants that would review each other.
    static func pair(among entrants: [OpenCycle.Entrant]) -> (StateCode, StateCode)? {
        let reviewers = Dictionary(entrants.map { ($0.state, Set($0.seats.map(\.reviewer))) }) { first, _ in first }
        for (state, others) in reviewers.sorted(by: { $0.key < $1.key }) {
            for other in others.sorted() where reviewers[other]?.contains(state) ?? false { return (state, other) }
        }
        return nil
    }

    /// What stands against some States' reviewing a State, as things stand in the cycle.
    public static func objection(to reviewers: [StateCode], of state: StateCode, in cycle: Cycle) -> Refusal? {
        let mutual = reviewers.first { reviewer in
            reviewer == state || cycle.participant(reviewer)?.seats.contains { $0.reviewer == state } ?? false
        }
        return mutual.map { Refusal(CycleRefusal.mutualReview(state, $0), under: basis) }
    }
}
