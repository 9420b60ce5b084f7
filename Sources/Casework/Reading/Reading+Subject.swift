internal import Law
internal import Mechanism
internal import Registry

extension Reading {
    /// What an act concerns, as far as access is asked; none for an act that nobody is told of.
    func subject(of act: any ReviewAct, as mark: ActMark) -> ReadRequest? {
        let author = mark.author.capacity.state
        return switch act {
        case is OpenReview, is OpenPhase, is ReplaceReviewer, is PublishOutcome: ReadRequest(.status)
        case is ProposeArrangements, is AgreeToArrangements, is SendReminder: ReadRequest(.arrangements, phase: act.phase)
        case let act as DraftAnswer:
            ReadRequest(.draftAnswers, phase: act.number, instrument: act.question.instrument, part: act.question.text)
        case let act as CertifyAnswers: ReadRequest(.draftAnswers, phase: act.number, instrument: act.instrument)
        case is InviteContributor, is RevokeContributor: ReadRequest(.draftAnswers, phase: act.phase)
        // The State under review asks the secretariat for help, and nobody else (¶20).
        case is AskForHelp: ReadRequest(.nominations, phase: act.phase, owner: review.state)
        case let act as SubmitAnswers: ReadRequest(.submittedAnswers, phase: act.number, instrument: act.instrument)
        case let act as DraftComment: ReadRequest(.draftFeedback, phase: act.number, instrument: act.topic.instrument, owner: author)
        case let act as SubmitFeedback: ReadRequest(.feedback, phase: act.number, instrument: act.instrument, owner: author)
        case is Nominate, is InviteNominee, is RenewLink, is SubmitProfile, is AskNominee, is ApproveNomination, is WithdrawNomination:
            nomination(of: act, as: mark).map { ReadRequest(.nominations, part: "\($0.id)", owner: $0.state) }
        case is AskConsultation: ReadRequest(.consultations, part: "\(mark.number)")
        case let act as DeclareConsultationFailed: ReadRequest(.consultations, part: "\(act.consultation)")
        default: dialogue(of: act, as: mark) ?? outcome(of: act, as: mark)
        }
    }

    private func dialogue(of act: any ReviewAct, as mark: ActMark) -> ReadRequest? {
        let phase = act.phase.flatMap { review.phase($0) }
        switch act {
        case let act as AskClarification:
            return ReadRequest(.feedback, phase: act.number, instrument: act.question.instrument)
        case let act as ReplyToClarification:
            let question = phase?.feedback.clarifications.first { $0.id == act.clarification }?.question
            return question.map { ReadRequest(.feedback, phase: act.number, instrument: $0.instrument) }
        case let act as SendMessage:
            return ReadRequest(.dialogue, phase: act.number, instrument: act.topic.instrument, part: "\(mark.number)")
        case is OpenRound, is CloseRound: return ReadRequest(.dialogue, phase: act.phase)
        case is FileDocument: return phase.flatMap { document(mark.number, in: $0) }
        case let act as ExamineDocument: return phase.flatMap { document(act.document, in: $0) }
        default: return nil
        }
    }

    private func document(_ id: Int, in phase: PhaseReview) -> ReadRequest? {
        phase.dialogue.documents.first { $0.id == id }.map {
            ReadRequest($0.stage == .cleared ? .documents : .quarantinedDocuments, phase: phase.number, part: "\(id)", owner: $0.state)
        }
    }

    private func outcome(of act: any ReviewAct, as mark: ActMark) -> ReadRequest? {
        let phase = act.phase.flatMap { review.phase($0) }
        func item(_ id: Int, _ record: ReviewRecord) -> ReadRequest? {
            let found = phase?.list.item(id) ?? phase?.list.earlier.last { $0.id == id }
            return found.map { ReadRequest(record, phase: act.phase, instrument: $0.topic.instrument, part: "\(id)") }
        }
        switch act {
        case let act as ProposeItem: return ReadRequest(.draftList, phase: act.number, instrument: act.topic.instrument)
        case let act as RemoveItem: return item(act.item, .draftList)
        case let act as KeepItemConfidential: return item(act.item, .confidentialItems)
        case let act as ReportProgress: return item(act.item, .draftList)
        case is AgreeToList: return ReadRequest(.draftList, phase: act.phase)
        case is DraftSummary, is AgreeToSummary: return ReadRequest(.draftSummary, phase: act.phase)
        case is RequestTranslation, is DeliverTranslation, is CheckTranslation: return ReadRequest(.translations, phase: act.phase)
        case let act as Disclose:
            let disclosure = phase?.disclosure(of: act.record, part: act.part, to: act.audience)
            return disclosure.flatMap { one in phase.map { request(for: one, in: $0) } }
        case let act as AskForAssistance: return need(act.need == 0 ? mark.number : act.need)
        case let act as ReportAssistance: return need(act.need)
        default: return nil
        }
    }

    /// A need; access finds out by itself that it is kept confidential.
    private func need(_ id: Int) -> ReadRequest? {
        review.needs.first { $0.id == id }.map {
            ReadRequest(.needs, phase: $0.phase, instrument: $0.topic.instrument, part: "\(id)")
        }
    }

    private func nomination(of act: any ReviewAct, as mark: ActMark) -> Nomination? {
        let id: Int? =
            switch act {
            case is Nominate: mark.number
            case let act as InviteNominee: act.nomination
            case let act as RenewLink: act.nomination
            case let act as SubmitProfile: act.nomination
            case let act as AskNominee: act.nomination
            case let act as ApproveNomination: act.nomination
            case let act as WithdrawNomination: act.nomination
            default: nil
            }
        return id.flatMap { review.nomination($0) }
    }
}
