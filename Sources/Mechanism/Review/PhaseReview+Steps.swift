public import Law

extension PhaseReview {
    /// The day on which the last reviewing State had handed in its observations; none until all have (¶35).
    public func commentedOn(in review: Review) -> Day? {
        guard isCommented(in: review) else { return nil }
        return feedback.submissions.map(\.day).max()
    }

    /// The day since which the phase has been at a step that it is at now.
    public func since(_ step: Step, in review: Review) -> Day {
        let day =
            switch step {
            case .notStarted, .consultations: openedOn
            case .selfAssessment: arrangements.firstAgreedOn ?? answers.submissions.first?.day
            case .writtenFeedback: answers.receivedOn(for: instruments)
            case .list: commentedOn(in: review)
            case .summary: list.agreedOn
            case .concluded: publication.concludedOn
            }
        return day ?? openedOn
    }
}
