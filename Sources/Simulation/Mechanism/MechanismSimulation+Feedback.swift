internal import Casework
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// The experts of a reviewing State observe on a part of the articles.
    mutating func comment(_ reviewer: StateCode, sitting: Int, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), review.isReviewed(by: reviewer), phase.publication.concludedOn == nil else {
            return
        }
        let own = review.instruments(reviewedBy: reviewer)
        let topics = phase.articles.filter { own.contains($0.instrument) }.flatMap { entry in
            entry.articles.map { Topic(entry.instrument, article: $0) }
        }
        let size = (topics.count + 2) / 3
        for topic in topics.dropFirst((sitting - 1) * size).prefix(size) {
            let passage = texts.passage(
                "observation on \(topic.instrument) \(topic.article)", by: reviewer, in: Self.language(of: phase),
                sentences: dice.between(1...3), &dice)
            try await act(
                DraftComment(phase: phase.number, on: topic, passage), in: state, by: InventedPeople.writer(of: reviewer, in: review))
        }
        if sitting == 1, dice.happens(500) { after(1...5, .askClarification(reviewer), in: state) }
        if sitting == 3 { after(1...3, .submitFeedback(reviewer), in: state) }
    }

    mutating func askClarification(_ reviewer: StateCode, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), review.isReviewed(by: reviewer), phase.publication.concludedOn == nil else {
            return
        }
        let own = review.instruments(reviewedBy: reviewer)
        guard let question = phase.questions.first(where: { own.contains($0.instrument) && !phase.feedback.isClarified($0) }) else {
            return
        }
        let passage = texts.passage("question on \(question)", by: reviewer, in: Self.language(of: phase), sentences: 1, &dice)
        try await act(
            AskClarification(phase: phase.number, question, passage), in: state, by: InventedPeople.writer(of: reviewer, in: review))
        after(3...20, .clarify, in: state)
    }

    mutating func clarify(in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), phase.publication.concludedOn == nil else { return }
        for request in phase.feedback.clarifications where request.repliedOn == nil {
            let passage = texts.passage(
                "clarification of \(request.question)", by: state, in: Self.language(of: phase), sentences: 2, &dice)
            try await act(
                ReplyToClarification(phase: phase.number, to: request.id, passage), in: state,
                by: InventedPeople.writer(of: state, in: review))
        }
    }

    /// The focal point of a reviewing State hands in; with the last one the dialogue begins.
    mutating func submitFeedback(_ reviewer: StateCode, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state), review.isReviewed(by: reviewer), phase.publication.concludedOn == nil else {
            return
        }
        for instrument in review.instruments(reviewedBy: reviewer) where phase.instruments.contains(instrument) {
            guard !phase.feedback.isSubmitted(by: reviewer, on: instrument) else { continue }
            try await act(
                SubmitFeedback(phase: phase.number, instrument), in: state, by: InventedPeople.speaker(of: reviewer, in: review))
        }
        guard let (then, there) = try await open(state), there.isCommented(in: then), there.dialogue.rounds.isEmpty else { return }
        after(3...10, .openRound, in: state)
    }
}

extension FeedbackFile {
    fileprivate func isClarified(_ question: QuestionID) -> Bool { clarifications.contains { $0.question == question } }
}
