public import Law
public import Registry

extension Review {
    /// All deadlines of the review that can be known now, in the order of its steps.
    public var deadlines: [Deadline] { designations + phases.flatMap { deadlines(of: $0) } }

    /// Focal point and experts of each State that takes part (¶18, ¶27, Practice).
    public var designations: [Deadline] {
        guard let openedOn else { return [] }
        let periods = figures(on: openedOn).periods
        return parties.flatMap { party in
            let start = max(openedOn, seatedOn(party))
            return [
                designation(.designateFocalPoint, .focalPoint, of: party, periods.focalPoint, from: start),
                designation(.designateExperts, .expert, of: party, periods.experts, from: start),
            ]
        }
    }

    private func designation(
        _ task: Deadline.Task, _ role: DesignatedRole, of party: StateCode, _ figure: Figure<Period>, from start: Day
    ) -> Deadline {
        let filed = nominations.first { $0.state == party && $0.role == role && $0.stage != .withdrawn }
        return Deadline(
            phase: nil, task: task, state: party, due: figure.value.lastDay(from: start), basis: figure.basis, isAgreed: false,
            metOn: filed?.filedOn)
    }

    /// Those of one phase.
    public func deadlines(of phase: PhaseReview) -> [Deadline] {
        [answer(in: phase)] + comments(in: phase) + agreements(in: phase)
    }

    private func answer(in phase: PhaseReview) -> Deadline {
        let agreed = phase.arrangements.agreed?.answersDue
        return Deadline(
            phase: phase.number, task: .answer, state: state, due: agreed ?? SixMonthsToAnswer.lastDay(of: phase, in: self),
            basis: SixMonthsToAnswer.basis, isAgreed: agreed != nil, metOn: phase.answers.receivedOn(for: phase.instruments))
    }

    /// Observations are waited for until the list is agreed, also those of a reviewing State that came after it.
    private func comments(in phase: PhaseReview) -> [Deadline] {
        guard let received = phase.answers.receivedOn(for: phase.instruments) else { return [] }
        return phase.reviewers(in: self).map { comment(by: $0, in: phase, receivedOn: max(received, seatedOn($0))) }
            .filter { $0.metOn != nil || phase.list.agreedOn == nil }
    }

    /// An agreed day that passed before the answers were there counts no more (¶35, Reading).
    private func comment(by reviewer: StateCode, in phase: PhaseReview, receivedOn received: Day) -> Deadline {
        let last = figures(on: received).periods.observations.value.lastDay(from: received)
        let agreed = phase.arrangements.agreed?.commentsDue.flatMap { $0 > received ? $0 : nil }
        return Deadline(
            phase: phase.number, task: .comment, state: reviewer, due: min(agreed ?? last, last), basis: SixMonthsToComment.basis,
            isAgreed: agreed != nil, metOn: phase.commentedOn(by: reviewer, in: self))
    }

    /// The day from which a State reviews: who takes a seat later receives the answers on that day (¶30, ¶35, Reading).
    private func seatedOn(_ reviewer: StateCode) -> Day {
        seats.first { $0.reviewer == reviewer && $0.until == nil }?.since ?? Day(number: 0)
    }

    /// For list and summary there is a day only where one is agreed (¶31).
    private func agreements(in phase: PhaseReview) -> [Deadline] {
        guard let agreed = phase.arrangements.agreed else { return [] }
        let list = agreed.listDue.map { due in
            phase.parties(in: self).map { agreement(.agreeOnList, of: $0, due: due, phase, phase.list.agreements) }
                .filter { $0.metOn != nil || phase.list.agreedOn == nil }
        }
        let summary = agreed.summaryDue.map { due in
            phase.parties(in: self).map { agreement(.agreeOnSummary, of: $0, due: due, phase, phase.summary.agreements) }
                .filter { $0.metOn != nil || phase.summary.agreedOn == nil }
        }
        return (list ?? []) + (summary ?? [])
    }

    private func agreement(
        _ task: Deadline.Task, of party: StateCode, due: Day, _ phase: PhaseReview, _ agreements: Agreements
    ) -> Deadline {
        Deadline(
            phase: phase.number, task: task, state: party, due: due, basis: ProposeArrangements.basis, isAgreed: true,
            metOn: agreements.given.first { $0.state == party }?.day)
    }
}

extension PhaseReview {
    /// The day on which a reviewing State had handed in the last of its observations; none until then.
    public func commentedOn(by reviewer: StateCode, in review: Review) -> Day? {
        let own = review.instruments(reviewedBy: reviewer).filter(instruments.contains)
        let days = own.compactMap { instrument in
            feedback.submissions.first { $0.state == reviewer && $0.instrument == instrument }?.day
        }
        return days.count == own.count ? days.max() : nil
    }
}
