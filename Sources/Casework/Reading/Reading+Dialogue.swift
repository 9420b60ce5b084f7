internal import Law
internal import Mechanism
internal import Registry

extension Reading {
    func observations(in phase: PhaseReview) throws -> [ObservationEntry] {
        try phase.feedback.comments.compactMap { comment in
            let submission = phase.feedback.submissions.first { $0.state == comment.state && $0.instrument == comment.instrument }
            let record = submission == nil ? ReviewRecord.draftFeedback : .feedback
            guard isAsked(comment.instrument), allows(record, phase: phase, on: comment.instrument, of: comment.state) else { return nil }
            return ObservationEntry(
                act: act(comment.text.act), state: comment.state, instrument: comment.instrument, article: comment.article,
                submittedOn: submission?.day,
                text: try text(comment.text))
        }
    }

    func clarifications(in phase: PhaseReview) throws -> [ClarificationEntry] {
        let readable = phase.feedback.clarifications.filter {
            allows(.feedback, phase: phase, on: $0.question.instrument, part: "\($0.id)", of: $0.state)
        }
        return try readable.enumerated().map { place, clarification in
            ClarificationEntry(
                number: place + 1, act: act(clarification.id), state: clarification.state, question: clarification.question.text,
                askedOn: clarification.askedOn, text: try text(clarification.text), repliedOn: clarification.repliedOn,
                reply: try clarification.reply.map { try text($0) })
        }
    }

    /// Rounds are for those who read the dialogue as a whole.
    func rounds(in phase: PhaseReview) -> [RoundEntry] {
        guard allows(.dialogue, phase: phase) else { return [] }
        return phase.dialogue.rounds.map { RoundEntry(number: $0.number, openedOn: $0.openedOn, closedOn: $0.closedOn) }
    }

    func readableMessages(in phase: PhaseReview) -> [Message] {
        phase.dialogue.messages.filter { allows(.dialogue, phase: phase, on: $0.topic.instrument, part: "\($0.id)", of: $0.state) }
    }

    func messages(in phase: PhaseReview) throws -> [MessageEntry] {
        let readsAll = allows(.dialogue, phase: phase)
        return try readableMessages(in: phase).enumerated().map { place, message in
            MessageEntry(
                number: place + 1, act: act(message.id), state: message.state, instrument: message.topic.instrument,
                article: message.topic.article, round: readsAll ? message.round : nil, day: message.day, text: try text(message.text),
                documents: message.documents.compactMap { number(ofDocument: $0, in: phase) })
        }
    }

    func readableDocuments(in phase: PhaseReview) -> [FiledDocument] {
        phase.dialogue.documents.filter {
            allows($0.stage == .cleared ? .documents : .quarantinedDocuments, phase: phase, part: "\($0.id)", of: $0.state)
        }
    }

    func documents(in phase: PhaseReview) throws -> [DocumentEntry] {
        try readableDocuments(in: phase).enumerated().map { place, document in
            DocumentEntry(
                number: place + 1, act: act(document.id), state: document.state, title: try text(document.title),
                mediaType: document.mediaType, size: document.size, day: document.day, stage: document.stage.rawValue)
        }
    }
}

extension Reading {
    /// The number that something has for the reader; none where it does not exist for them.
    func number(ofMessage id: Int, in phase: PhaseReview) -> Int? {
        readableMessages(in: phase).firstIndex { $0.id == id }.map { $0 + 1 }
    }

    func number(ofDocument id: Int, in phase: PhaseReview) -> Int? {
        readableDocuments(in: phase).firstIndex { $0.id == id }.map { $0 + 1 }
    }

    func number(ofVersion version: Int, of question: QuestionID, in phase: PhaseReview) -> Int? {
        versions(of: question, in: phase).firstIndex { $0.version == version }.map { $0 + 1 }
    }
}
