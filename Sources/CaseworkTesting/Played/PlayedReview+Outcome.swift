internal import Casework
internal import Law
internal import Mechanism
internal import Registry

extension PlayedReview {
    /// List and summary are drafted, agreed, translated, published and followed up.
    public mutating func playOutcome() async throws {
        try await list()
        try await act(DraftSummary(phase: 1, basedOn: 0, Self.passage(.replacedSummary)), by: Self.lyonesse)
        try await act(DraftSummary(phase: 1, basedOn: 1, Self.passage(.summary)), by: Self.arcadia)
        for author in [Self.focalPoint] + Self.reviewers { try await act(AgreeToSummary(phase: 1, version: 2), by: author) }
        for language in WorkingLanguage.allCases where language != .english {
            let planted = Self.passage(.translatedSummary, in: language, around: language == .arabic ? "ملخص" : "Résumé")
            let text = language == .french || language == .arabic ? planted : Passage("…", in: language, words: 1)
            try await act(RequestTranslation(phase: 1, of: .summary, into: language), by: Self.translator)
            try await act(DeliverTranslation(phase: 1, of: .summary, text), by: Self.translator)
            try await act(CheckTranslation(phase: 1, of: .summary, into: language), by: Self.translator)
        }
        try await act(PublishOutcome(phase: 1, listSymbol: "CTOC/COP/2027/CRP.1", summarySymbol: "CTOC/COP/2027/7"), by: Self.caseOfficer)
        try await followUp()
    }

    private mutating func list() async throws {
        let number = try await keeper.review(of: Self.state).phase(1)?.dialogue.messages[0].id ?? 0
        let evidence: [Evidence] = [
            .answer(Self.questions[0], version: 2), .answer(Self.questions[0], version: 1), .message(number),
            .document(numbers[.clearedDocument] ?? 0),
        ]
        let first = try await act(
            ProposeItem(phase: 1, .gap, on: Self.topic(Self.convention), Self.passage(.replacedItem)), by: Self.arcadia)
        try await act(
            ProposeItem(
                phase: 1, replacing: first, .gap, on: Self.topic(Self.convention), Self.passage(.item), evidence: evidence),
            by: Self.arcadia)
        let removed = try await act(
            ProposeItem(phase: 1, .challenge, on: Self.topic(Self.convention), Self.passage(.removedItem)), by: Self.lyonesse)
        try await act(RemoveItem(phase: 1, removed), by: Self.lyonesse)
        let confidential = try await act(
            ProposeItem(phase: 1, .assistanceNeed, on: Self.topic(Self.firearms), Self.passage(.confidentialItem)), by: Self.lyonesse)
        try await act(KeepItemConfidential(phase: 1, confidential, isConfidential: true), by: Self.focalPoint)
        let disclosed = try await act(
            ProposeItem(phase: 1, .assistanceNeed, on: Self.topic(Self.trafficking), Self.passage(.disclosedItem)), by: Self.thule)
        let version = try await keeper.review(of: Self.state).phase(1)?.list.version ?? 0
        for author in [Self.focalPoint] + Self.reviewers { try await act(AgreeToList(phase: 1, version: version), by: author) }
        numbers.merge([.item: first, .confidentialItem: confidential, .disclosedItem: disclosed]) { $1 }
    }

    private mutating func followUp() async throws {
        let (item, disclosed) = (numbers[.item] ?? 0, numbers[.disclosedItem] ?? 0)
        try await act(Disclose(phase: 1, .list, part: "\(disclosed)", to: .everybody), by: Self.focalPoint)
        try await act(ReportProgress(phase: 1, on: item, .underWay, Self.passage(.progress)), by: Self.focalPoint)
        try await act(ReportProgress(phase: 1, on: disclosed, .planned, Self.passage(.progressOnDisclosedItem)), by: Self.focalPoint)
        try await act(
            AskForAssistance(for: disclosed, on: Self.topic(Self.trafficking), Self.passage(.needRequest)), by: Self.focalPoint)
        try await act(AskConsultation(on: StateCode("LYO"), Self.passage(.consultation)), by: Self.focalPoint)
    }

    /// The second phase is opened, and everything in it is a draft.
    public mutating func playSecondPhase() async throws {
        try await act(EnterPhase(cohort: 1, phase: 2, planned: 1, complete: 1), by: Self.caseOfficer)
        let question = QuestionID("UNTOC-18-1")
        try await act(
            OpenPhase(2, articles: [ArticlesOfInstrument(Self.convention, [18])], questions: [question]), by: Self.caseOfficer)
        try await act(DraftAnswer(phase: 2, question, basedOn: 0, .yes, Self.passage(.draftAnswerWithHelp)), by: Self.focalPoint)
        try await act(AskForHelp(phase: 2, isAsked: true), by: Self.focalPoint)
        try await act(DraftComment(phase: 2, on: Self.topic(Self.convention, 18), Self.passage(.draftObservation)), by: Self.lyonesse)
        try await act(
            ProposeItem(phase: 2, .suggestion, on: Self.topic(Self.convention, 18), Self.passage(.draftItem)), by: Self.arcadia)
        try await act(DraftSummary(phase: 2, basedOn: 0, Self.passage(.draftSummary)), by: Self.arcadia)
    }
}
