internal import Law
internal import Registry

extension Review {
    func tasks(_ author: Author, in phase: PhaseReview) -> [NextStep.Task] {
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
