internal import Law
internal import Registry

extension Access {
    /// Whether somebody may read something; what may not be read does not exist for them.
    public static func allows(reading request: ReadRequest, by author: Author, of review: Review) -> Bool {
        let request = request.asItIs(in: review)
        let phase = request.phase.flatMap { review.phase($0) }
        if isOpen(request, to: .everybody, in: phase) { return true }
        let relation = Relation(of: author, to: review)
        switch relation {
        case .outside: return false
        case .otherParty: return isOpen(request, to: .parties, in: phase)
        case .secretariat(let office): return reads(request, office, in: phase) || isOpen(request, to: .parties, in: phase)
        case .reviewed(.nominee), .reviewing(.nominee, _): return isOwnNomination(request, of: author, in: review)
        case .reviewed(.contributor): return isOwnQuestion(request, of: author, in: review)
        case .reviewing(.contributor, _): return false
        case .reviewed: return readsAsReviewed(request, of: review) || isOpen(request, to: .parties, in: phase)
        case .reviewing(_, let instruments):
            return readsAsReviewing(request, author.capacity.state, instruments, of: review)
                || isOwnConsultation(request, of: author, in: review) || isOpen(request, to: .parties, in: phase)
        }
    }

    /// What has been published, or opened by the State under review (¶38, ¶40, ¶41).
    private static func isOpen(_ request: ReadRequest, to audience: Audience, in phase: PhaseReview?) -> Bool {
        let isParties = audience == .parties
        let isPublished = phase?.publication.concludedOn != nil
        func isDisclosed(_ record: DisclosedRecord) -> Bool { phase?.isDisclosed(record, part: request.part, to: audience) ?? false }
        return switch request.record {
        case .status: true
        case .submittedAnswers: isParties || isDisclosed(.answers)
        case .dialogue: isDisclosed(.dialogue)
        case .documents: isDisclosed(.documents)
        case .publishedList: isPublished && (isParties || isDisclosed(.list))
        case .publishedSummary: isPublished
        case .needs: isParties
        case .nominations, .arrangements, .draftAnswers, .draftFeedback, .feedback, .quarantinedDocuments, .draftList, .draftSummary,
            .confidentialItems, .translations, .consultations, .timeline:
            false
        }
    }

    /// The State under review reads what concerns it, what is published with everybody, but not what reviewing States have not handed in yet.
    private static func readsAsReviewed(_ request: ReadRequest, of review: Review) -> Bool {
        switch request.record {
        case .nominations, .quarantinedDocuments: request.owner == review.state
        case .draftFeedback, .publishedList, .publishedSummary: false
        case .status, .arrangements, .draftAnswers, .submittedAnswers, .feedback, .dialogue, .documents, .draftList, .draftSummary,
            .confidentialItems, .translations, .consultations, .needs, .timeline:
            true
        }
    }

    /// A reviewing State reads the instruments that it reviews (¶28 b), and the answers on the Convention (Reading).
    private static func readsAsReviewing(
        _ request: ReadRequest, _ state: StateCode?, _ instruments: [InstrumentCode], of review: Review
    ) -> Bool {
        let isOwn = request.instrument.map(instruments.contains) ?? true
        return switch request.record {
        case .nominations, .quarantinedDocuments: request.owner == state
        case .draftFeedback: request.owner == state && isOwn
        case .submittedAnswers: isOwn || request.instrument == review.figures(on: review.openedOn ?? Day(number: 0)).instruments.first
        case .feedback, .dialogue, .documents, .draftList, .confidentialItems: isOwn
        case .draftSummary, .translations, .status, .arrangements, .needs, .timeline: true
        case .draftAnswers, .consultations, .publishedList, .publishedSummary: false
        }
    }

    /// The secretariat is told of everything that is handed in (¶20, ¶33); other offices read what they work on.
    private static func reads(_ request: ReadRequest, _ office: Office, in phase: PhaseReview?) -> Bool {
        switch office {
        case .caseOfficer:
            switch request.record {
            case .draftAnswers: phase?.answers.isHelpAsked ?? false
            case .draftFeedback, .publishedList, .publishedSummary: false
            case .status, .nominations, .arrangements, .submittedAnswers, .feedback, .dialogue, .documents, .quarantinedDocuments,
                .draftList, .draftSummary, .confidentialItems, .translations, .consultations, .needs, .timeline:
                true
            }
        case .translation:
            switch request.record {
            case .translations: true
            case .draftList: phase?.list.agreedOn != nil
            case .draftSummary: phase?.summary.agreedOn != nil
            default: false
            }
        case .conference: request.record == .draftSummary && phase?.summary.agreedOn != nil || request.record == .translations
        case .lotsOfficer: request.record == .consultations
        case .civilSociety, .finance: false
        }
    }

    private static func isOwnNomination(_ request: ReadRequest, of author: Author, in review: Review) -> Bool {
        guard request.record == .nominations, let id = Int(request.part) else { return false }
        return review.nomination(id)?.person == author.person
    }

    /// Consultations are held with the reviewing State that they concern (¶30).
    private static func isOwnConsultation(_ request: ReadRequest, of author: Author, in review: Review) -> Bool {
        guard request.record == .consultations, let id = Int(request.part) else { return false }
        return review.consultations.contains { $0.id == id && $0.reviewer == author.capacity.state }
    }

    private static func isOwnQuestion(_ request: ReadRequest, of author: Author, in review: Review) -> Bool {
        guard request.record == .draftAnswers || request.record == .submittedAnswers, let phase = request.phase else { return false }
        return review.questions(askedOf: author.person, phase: phase).contains(QuestionID(request.part))
    }
}
