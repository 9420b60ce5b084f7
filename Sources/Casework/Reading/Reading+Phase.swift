internal import Law
internal import Mechanism
internal import Registry

extension Reading {
    func entry(_ phase: PhaseReview) throws -> PhaseDossier {
        let step = phase.step(in: review)
        return PhaseDossier(
            number: phase.number, openedOn: phase.openedOn, step: step.rawValue, since: phase.since(step, in: review),
            scope: phase.articles.map { ScopeEntry(instrument: $0.instrument, articles: $0.articles) },
            arrangements: try of(.arrangements) { try arrangements(in: phase) }, answers: try of(.answers) { try answers(in: phase) },
            observations: try of(.observations) { try observations(in: phase) },
            clarifications: try of(.clarifications) { try clarifications(in: phase) }, rounds: of(.dialogue) { rounds(in: phase) },
            messages: try of(.dialogue) { try messages(in: phase) }, documents: try of(.documents) { try documents(in: phase) },
            list: parts.contains(.list) ? try list(in: phase) : nil, summary: parts.contains(.summary) ? try summary(in: phase) : nil,
            disclosures: of(.disclosures) { phase.disclosures.compactMap { entry($0, phase) } })
    }

    private func arrangements(in phase: PhaseReview) throws -> [ArrangementsEntry] {
        guard allows(.arrangements, phase: phase) else { return [] }
        let file = phase.arrangements
        let agreed = try file.agreed.map { try entry($0, isAgreed: true, []) }
        let proposed = try file.proposed.map { try entry($0, isAgreed: false, file.agreements.entries) }
        return [agreed, proposed].compactMap { $0 }
    }

    private func entry(_ one: Arrangements, isAgreed: Bool, _ agreements: [AgreementEntry]) throws -> ArrangementsEntry {
        ArrangementsEntry(
            version: one.version, isAgreed: isAgreed, languages: one.languages.map(\.rawValue), answersDue: one.answersDue,
            commentsDue: one.commentsDue, listDue: one.listDue, summaryDue: one.summaryDue, text: try text(one.text),
            agreements: agreements)
    }

    /// What was opened is told to those whom it was opened to, and to those who read it anyway.
    private func entry(_ disclosure: Disclosure, _ phase: PhaseReview) -> DisclosureEntry? {
        guard allows(request(for: disclosure, in: phase)) else { return nil }
        let isPart = !disclosure.part.isEmpty
        let part = isPart ? name(of: disclosure, in: phase) : nil
        guard !isPart || part != nil else { return nil }
        return DisclosureEntry(
            record: disclosure.record.rawValue, part: part, audience: disclosure.audience.rawValue, day: disclosure.day)
    }

    /// What somebody must be allowed to read to know of its being opened.
    func request(for disclosure: Disclosure, in phase: PhaseReview) -> ReadRequest {
        let (part, number) = (disclosure.part, Int(disclosure.part))
        let (record, instrument): (ReviewRecord, InstrumentCode?) =
            switch disclosure.record {
            case .answers: (.submittedAnswers, part.isEmpty ? nil : QuestionID(part).instrument)
            case .dialogue: (.dialogue, phase.dialogue.messages.first { $0.id == number }?.topic.instrument)
            case .documents: (.documents, nil)
            case .list: (.publishedList, phase.list.items.first { $0.id == number }?.topic.instrument)
            }
        return ReadRequest(record, phase: phase.number, instrument: instrument, part: part)
    }

    private func name(of disclosure: Disclosure, in phase: PhaseReview) -> String? {
        guard disclosure.record != .answers else { return disclosure.part }
        let id = Int(disclosure.part) ?? 0
        let number: Int? =
            switch disclosure.record {
            case .answers: nil
            case .dialogue: number(ofMessage: id, in: phase)
            case .documents: number(ofDocument: id, in: phase)
            case .list: readableItems(in: phase).firstIndex { $0.id == id }.map { $0 + 1 }
            }
        return number.map(String.init)
    }
}
