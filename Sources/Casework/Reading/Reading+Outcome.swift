internal import Law
internal import Mechanism
internal import Registry

extension Reading {
    /// The items that the reader may read: published, or being worked on; confidential ones only where these may be read too.
    func readableItems(in phase: PhaseReview) -> [Observation] {
        let record = phase.publication.concludedOn == nil ? ReviewRecord.draftList : .publishedList
        return phase.list.items.filter {
            allows(record, phase: phase, on: $0.topic.instrument, part: "\($0.id)") && (!$0.isConfidential || allowsConfidential($0, phase))
        }
    }

    private func allowsConfidential(_ item: Observation, _ phase: PhaseReview) -> Bool {
        allows(.confidentialItems, phase: phase, on: item.topic.instrument, part: "\(item.id)")
    }

    func list(in phase: PhaseReview) throws -> ListEntry? {
        let items = readableItems(in: phase)
        let worksOnIt = allows(.draftList, phase: phase) && phase.list.version > 0
        let translations = try translations(of: .list, in: phase)
        guard !items.isEmpty || worksOnIt || !translations.isEmpty else { return nil }
        return ListEntry(
            version: worksOnIt ? phase.list.version : nil, agreements: worksOnIt ? phase.list.agreements.entries : [],
            agreedOn: phase.list.agreedOn, symbol: phase.publication.listSymbol, publishedOn: phase.publication.concludedOn,
            items: try items.enumerated().map { try entry($1, number: $0 + 1, phase) }, translations: translations)
    }

    private func entry(_ item: Observation, number: Int, _ phase: PhaseReview) throws -> ItemEntry {
        ItemEntry(
            number: number, act: act(item.id), kind: item.kind.rawValue, instrument: item.topic.instrument, article: item.topic.article,
            text: try text(item.text), evidence: item.evidence.compactMap { evidence($0, phase) }, isConfidential: item.isConfidential,
            progress: try item.progress.map { ProgressEntry(status: $0.status.rawValue, day: $0.day, text: try text($0.text)) })
    }

    func evidence(_ evidence: Evidence, _ phase: PhaseReview) -> EvidenceEntry? {
        switch evidence {
        case .answer(let question, let version):
            number(ofVersion: version, of: question, in: phase).map { .answer(question.text, version: $0) }
        case .message(let id): number(ofMessage: id, in: phase).map { .message($0) }
        case .document(let id): number(ofDocument: id, in: phase).map { .document($0) }
        }
    }

    func summary(in phase: PhaseReview) throws -> SummaryEntry? {
        let record = phase.publication.concludedOn == nil ? ReviewRecord.draftSummary : .publishedSummary
        let worksOnIt = allows(.draftSummary, phase: phase)
        let current = allows(record, phase: phase) ? try phase.summary.text.map(text) : nil
        let translations = try translations(of: .summary, in: phase)
        guard current != nil || !translations.isEmpty else { return nil }
        return SummaryEntry(
            version: worksOnIt ? phase.summary.version : nil, agreements: worksOnIt ? phase.summary.agreements.entries : [],
            agreedOn: phase.summary.agreedOn, symbol: phase.publication.summarySymbol, publishedOn: phase.publication.concludedOn,
            text: current, translations: translations)
    }

    /// Translations under way are for those who work on them; with the publication they are as open as what they translate.
    private func translations(of document: OutcomeDocument, in phase: PhaseReview) throws -> [TranslationEntry] {
        let published = document == .list ? ReviewRecord.publishedList : .publishedSummary
        guard allows(.translations, phase: phase) || allows(published, phase: phase) else { return [] }
        return try phase.publication.translations.filter { $0.document == document }.map { translation in
            TranslationEntry(
                language: translation.language.rawValue, stage: translation.stage.rawValue, since: translation.since,
                text: try translation.text.map(text))
        }
    }
}

extension Agreements {
    var entries: [AgreementEntry] { given.map { AgreementEntry(state: $0.state, version: $0.version, day: $0.day) } }
}
