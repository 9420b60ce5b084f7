internal import Law
internal import Registry

extension ReadRequest {
    /// The same with what the record knows of it, whatever was asked: the instrument that it is about, and that an item of a list, or the
    /// need that it names, is kept confidential (¶28 b, ¶38).
    func asItIs(in review: Review) -> ReadRequest {
        let number = number
        let phase = phase.flatMap { review.phase($0) }
        return switch record {
        case .draftList, .publishedList, .confidentialItems: item(in: phase)
        case .needs: need(in: review)
        case .dialogue: about(phase?.dialogue.messages.first { $0.id == number }?.topic.instrument)
        case .draftAnswers, .submittedAnswers: about(phase?.questions.first { $0.text == part }?.instrument)
        case .status, .nominations, .arrangements, .draftFeedback, .feedback, .documents, .quarantinedDocuments, .draftSummary,
            .publishedSummary, .translations, .consultations, .timeline:
            self
        }
    }

    /// The act that brought what is asked for, where the part names one.
    private var number: Int? { Int(part) }

    private func item(in phase: PhaseReview?) -> ReadRequest {
        let number = number
        guard let item = phase?.list.items.first(where: { $0.id == number }) else { return self }
        return about(item.topic.instrument, isConfidential: item.isConfidential)
    }

    private func need(in review: Review) -> ReadRequest {
        let number = number
        guard let need = review.needs.first(where: { $0.id == number }), need.isConfidential else { return self }
        return about(need.topic.instrument, isConfidential: true)
    }

    private func about(_ known: InstrumentCode?, isConfidential: Bool = false) -> ReadRequest {
        ReadRequest(
            isConfidential ? .confidentialItems : record, phase: phase, instrument: known ?? instrument, part: part, owner: owner)
    }
}
