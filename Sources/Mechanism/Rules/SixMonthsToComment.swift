public import Law

/// The reviewing States observe within six months of receipt of the answers at most (¶35).
public enum SixMonthsToComment {
    public static let basis = Provision(.procedures, 35)

    /// The last day on which observations are in time, where no earlier one is agreed; none before the answers are received.
    public static func lastDay(of phase: PhaseReview, in review: Review) -> Day? {
        guard let received = phase.answers.receivedOn(for: phase.instruments) else { return nil }
        return review.figures(on: received).periods.observations.value.lastDay(from: received)
    }

    /// What stands against an agreed day; before the answers are there, they count as received on the last day for them.
    public static func objection(to due: Day?, of phase: PhaseReview, in review: Review) -> Refusal? {
        let answersDue = SixMonthsToAnswer.lastDay(of: phase, in: review)
        let last = lastDay(of: phase, in: review) ?? review.figures(on: answersDue).periods.observations.value.lastDay(from: answersDue)
        guard let due, due > last else { return nil }
        return Refusal(MechanismRefusal.afterLastDay(due, last: last), under: basis)
    }
}
