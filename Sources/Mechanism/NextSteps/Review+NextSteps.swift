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

// MARK: People

extension Review {
    private func designationTasks(_ author: Author) -> [NextStep.Task] {
        guard openedOn != nil, let state = author.capacity.state, parties.contains(state) else { return [] }
        func isMissing(_ role: DesignatedRole) -> Bool {
            !nominations.contains { $0.state == state && $0.role == role && $0.stage.isLive }
        }
        return (isMissing(.focalPoint) ? [.designateFocalPoint] : []) + (isMissing(.expert) ? [.designateExperts] : [])
    }

    private func nominationTasks(_ author: Author) -> [NextStep.Task] {
        nominations.compactMap { nomination in
            switch nomination.stage {
            case .nominated: .inviteNominee(nomination.id)
            case .invited, .clarificationAsked: nomination.person == author.person ? .completeProfile(nomination.id) : nil
            case .profileSubmitted: .admitNominee(nomination.id)
            case .approved, .replaced, .withdrawn: nil
            }
        }
    }
}

// MARK: The phase

extension Review {
    private func tasks(_ author: Author, in phase: PhaseReview) -> [NextStep.Task] {
        guard phase.publication.concludedOn == nil else { return [] }
        let documents = phase.dialogue.documents.filter { $0.stage == .quarantined }.map { NextStep.Task.examine($0.id) }
        guard let state = author.capacity.state else { return documents + officeTasks(in: phase) }
        guard phase.parties(in: self).contains(state) else { return [] }
        let own = state == self.state ? answerTasks(author, in: phase) : commentTasks(of: state, in: phase)
        return arrangementTasks(of: state, in: phase) + own + outcomeTasks(of: state, in: phase)
    }

    private func arrangementTasks(of state: StateCode, in phase: PhaseReview) -> [NextStep.Task] {
        guard let proposed = phase.arrangements.proposed else {
            return phase.arrangements.agreed == nil && phase.answers.submissions.isEmpty ? [.proposeArrangements] : []
        }
        return phase.arrangements.agreements.isGiven(by: state) ? [] : [.agreeToArrangements(proposed.version)]
    }

    private func answerTasks(_ author: Author, in phase: PhaseReview) -> [NextStep.Task] {
        let clarifications = phase.feedback.clarifications.filter { $0.repliedOn == nil }.map { NextStep.Task.clarify($0.id) }
        var asked = phase.questions.filter { phase.isAsked($0) }
        if case .contributor = author.capacity {
            let invited = questions(askedOf: author.person, phase: phase.number)
            asked = asked.filter(invited.contains)
        }
        return phase.instruments.filter { !phase.answers.isSubmitted(on: $0) }.flatMap { instrument -> [NextStep.Task] in
            let questions = asked.filter { $0.instrument == instrument }
            let done = questions.count { phase.answers.latest[$0] != nil }
            if phase.answers.certified[instrument] != nil { return [.submit(instrument)] }
            if done < questions.count { return [.answer(instrument, done: done, of: questions.count)] }
            return questions.isEmpty ? [] : [.certify(instrument)]
        } + clarifications
    }

    private func commentTasks(of state: StateCode, in phase: PhaseReview) -> [NextStep.Task] {
        guard phase.answers.isSubmitted(for: phase.instruments) else { return [] }
        return instruments(reviewedBy: state).filter { phase.instruments.contains($0) && !phase.feedback.isSubmitted(by: state, on: $0) }
            .flatMap { instrument -> [NextStep.Task] in
                let articles = phase.articles.first { $0.instrument == instrument }?.articles ?? []
                let observed = Set(phase.feedback.comments.filter { $0.state == state && $0.instrument == instrument }.map(\.article))
                let comment = NextStep.Task.comment(instrument, done: observed.count, of: articles.count)
                return (observed.count < articles.count ? [comment] : []) + (observed.isEmpty ? [] : [.handIn(instrument)])
            }
    }

    private func outcomeTasks(of state: StateCode, in phase: PhaseReview) -> [NextStep.Task] {
        switch phase.step(in: self) {
        case .list where phase.list.items.isEmpty: state == self.state ? [] : [.beginList]
        case .list: phase.list.isAgreed(by: state) ? [] : [.agreeToList(phase.list.version)]
        case .summary where phase.summary.text == nil: state == self.state ? [] : [.draftSummary]
        case .summary: phase.summary.isAgreed(by: state) ? [] : [.agreeToSummary(phase.summary.version)]
        case .notStarted, .consultations, .selfAssessment, .writtenFeedback, .concluded: []
        }
    }

    private func officeTasks(in phase: PhaseReview) -> [NextStep.Task] {
        guard phase.summary.agreedOn != nil else { return [] }
        let missing = SummaryInSixLanguages.missing(in: phase)
        return missing.isEmpty ? [.publish] : [.translateSummary(missing)]
    }
}
