public import Law
internal import Registry

extension Review {
    /// What somebody can do now for the review to go on, the most urgent first.
    ///
    /// It says nothing to who may not do it: each step is one that `Access` allows the person and the rules allow the day.
    public func nextSteps(for author: Author, on day: Day) -> [NextStep] {
        let whole = designationTasks(author) + nominationTasks(author)
        let inPhase = current.map { phase in tasks(author, in: phase).map { (task: $0, phase: phase) } } ?? []
        return (whole.map { step($0, nil, author, on: day) } + inPhase.map { step($0.task, $0.phase, author, on: day) })
            .filter { Access.objection(to: $0.task.deed, by: author, in: self) == nil }
            .enumerated().sorted { ($0.element.due ?? .latest, $0.offset) < ($1.element.due ?? .latest, $1.offset) }.map(\.element)
    }

    private func step(_ task: NextStep.Task, _ phase: PhaseReview?, _ author: Author, on day: Day) -> NextStep {
        let due = due(task, phase, author)
        return NextStep(
            task: task, phase: phase?.number, basis: task.basis, due: due, daysLate: due.flatMap { day > $0 ? day - $0 : nil })
    }

    /// The last day in time for a State's task.
    private func due(_ task: NextStep.Task, _ phase: PhaseReview?, _ author: Author) -> Day? {
        if case .completeProfile(let nomination) = task { return self.nomination(nomination)?.linkExpiresOn }
        guard let state = author.capacity.state, let wanted = task.deadline else { return nil }
        let known = phase.map { deadlines(of: $0) } ?? designations
        return known.first { $0.task == wanted && $0.state == state && $0.metOn == nil }?.due
    }
}

extension NextStep.Task {
    /// The deadline that the step meets; none where there is none for it.
    fileprivate var deadline: Deadline.Task? {
        switch self {
        case .designateFocalPoint: .designateFocalPoint
        case .designateExperts: .designateExperts
        case .answer, .certify, .submit: .answer
        case .comment, .handIn: .comment
        case .beginList, .agreeToList: .agreeOnList
        case .draftSummary, .agreeToSummary: .agreeOnSummary
        case .inviteNominee, .completeProfile, .admitNominee, .proposeArrangements, .agreeToArrangements, .clarify, .examine,
            .translateSummary, .publish:
            nil
        }
    }
}

extension Day {
    /// Later than every day that is agreed.
    fileprivate static var latest: Day { Day(number: .max) }
}
