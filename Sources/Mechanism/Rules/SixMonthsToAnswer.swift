public import Law

/// The State under review answers within a time agreed by the parties concerned, of six months at most (¶34).
public enum SixMonthsToAnswer {
    public static let basis = Provision(.procedures, 34)

    /// The last day on which the answers of a phase are in time, where no earlier one is agreed.
    public static func lastDay(of phase: PhaseReview, in review: Review) -> Day {
        review.figures(on: phase.openedOn).periods.answers.value.lastDay(from: phase.openedOn)
    }

    /// What stands against an agreed day.
    public static func objection(to due: Day?, of phase: PhaseReview, in review: Review) -> Refusal? {
        let last = lastDay(of: phase, in: review)
        guard let due, due > last else { return nil }
        return Refusal(MechanismRefusal.afterLastDay(due, last: last), under: basis)
    }
}
