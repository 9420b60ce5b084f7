internal import Casework
internal import HTTP
internal import JSONText
internal import Law
internal import Localization
internal import Mechanism
internal import Pages

extension Routes {
    /// The summary, its translations, and the publication of the outcome (¶38, ¶39, ¶51).
    static let summary: [Route] = [
        .get("/reviews/:state/phases/:phase/summary", for: .whoReads(.status)) { try await $0.summaryPage() },
        .post("/reviews/:state/phases/:phase/summary", for: .whoDoes(.draftOutcome)) { try await $0.draftSummary() },
        .post("/reviews/:state/phases/:phase/summary/count", for: .whoDoes(.draftOutcome)) { try $0.countWords() },
        .post("/reviews/:state/phases/:phase/summary/agreement", for: .whoDoes(.agree)) { try await $0.agreeToSummary() },
        .post("/reviews/:state/phases/:phase/summary/translations/:document/:language/request", for: .whoDoes(.translate)) {
            try await $0.requestTranslation()
        },
        .post("/reviews/:state/phases/:phase/summary/translations/:document/:language/delivery", for: .whoDoes(.translate)) {
            try await $0.deliverTranslation()
        },
        .post("/reviews/:state/phases/:phase/summary/translations/:document/:language/check", for: .whoDoes(.translate)) {
            try await $0.checkTranslation()
        },
        .post("/reviews/:state/phases/:phase/publication", for: .whoDoes(.publish)) { try await $0.publishOutcome() },
    ]
}

extension Visit {
    /// The page of the summary, for those who work on it and for those who may read what was published; for others there is none.
    func summaryPage(_ typed: TypedForm? = nil, status: Status = .ok) async throws -> Response {
        let visit = try reading(.draftSummary, .publishedSummary, .translations)
        let content = SummaryPage(try await visit.summaryModel(typed), context(typed)).html
        return try reviewPage(SummaryPhrases.title, content, tab: try summaryPath, scripts: ["words.js"], status: status)
    }

    /// Where the summary is.
    var summaryPath: String {
        get throws { SitePaths.summary(try here().openPhase().number, try here().state) }
    }

    fileprivate func draftSummary() async throws -> Response {
        guard let basedOn = Int(form["basedOn"]) else { throw SiteFault.malformed }
        guard !form["text"].isEmpty else {
            let typed = TypedForm(SummaryPage.form, form.typed, corrections: ["text": OutcomePhrases.textMissing])
            return try await summaryPage(typed, status: .unprocessableContent)
        }
        let act = DraftSummary(
            phase: try here().openPhase().number, basedOn: basedOn, passage(form["text"], in: writtenLanguage))
        return try await self.act(act, form: SummaryPage.form, then: try summaryPath, anchor: "text") {
            try await summaryPage($0, status: $1)
        }
    }

    /// How many words a text has, by the count that the rule goes by; nothing is kept.
    fileprivate func countWords() throws -> Response {
        let most = try here().review.figures(on: today).summaryWords.value
        let count = passage(form["text"], in: writtenLanguage).words
        let answer: JSON = [
            "words": .integer(count), "most": .integer(most), "text": .string(words.text(ReviewPhrases.words(count, of: most))),
        ]
        return Response(.ok, .json, answer.canonicalBytes).cached(.never)
    }

    fileprivate func agreeToSummary() async throws -> Response {
        guard let version = Int(form["version"]) else { throw SiteFault.malformed }
        let act = AgreeToSummary(phase: try here().openPhase().number, version: version)
        return try await self.act(act, form: AgreementSection.form, then: try summaryPath, anchor: "agreement") {
            try await summaryPage($0, status: $1)
        }
    }

    fileprivate func publishOutcome() async throws -> Response {
        let corrections = ["list", "summary"].filter { form[$0].isEmpty }.map { ($0, SummaryPhrases.symbolMissing) }
        guard corrections.isEmpty else {
            let typed = TypedForm(
                PublicationSection.form, form.typed, corrections: Dictionary(corrections, uniquingKeysWith: { first, _ in first }))
            return try await summaryPage(typed, status: .unprocessableContent)
        }
        let act = PublishOutcome(phase: try here().openPhase().number, listSymbol: form["list"], summarySymbol: form["summary"])
        return try await self.act(act, form: PublicationSection.form, then: try summaryPath) { try await summaryPage($0, status: $1) }
    }
}

extension Visit {
    fileprivate func requestTranslation() async throws -> Response {
        let (document, language) = try translation()
        let act = RequestTranslation(phase: try here().openPhase().number, of: document, into: language)
        return try await translate(act, document, language, form: path)
    }

    fileprivate func deliverTranslation() async throws -> Response {
        let (document, language) = try translation()
        let name = TranslationSection.form(document, language)
        guard !form["text"].isEmpty else {
            let typed = TypedForm(name, form.typed, corrections: ["text": OutcomePhrases.textMissing])
            return try await page(of: document, typed, .unprocessableContent)
        }
        let act = DeliverTranslation(phase: try here().openPhase().number, of: document, passage(form["text"], in: language))
        return try await translate(act, document, language, form: name)
    }

    fileprivate func checkTranslation() async throws -> Response {
        let (document, language) = try translation()
        let act = CheckTranslation(phase: try here().openPhase().number, of: document, into: language)
        return try await translate(act, document, language, form: path)
    }

    /// What the path names.
    private func translation() throws(SiteFault) -> (OutcomeDocument, WorkingLanguage) {
        guard let document = OutcomeDocument(rawValue: parameters["document"] ?? ""),
            let language = WorkingLanguage(rawValue: parameters["language"] ?? "")
        else { throw .notFound }
        return (document, language)
    }

    private func translate(
        _ act: any ReviewAct, _ document: OutcomeDocument, _ language: WorkingLanguage, form name: String
    ) async throws -> Response {
        let path = document == .list ? try listPath : try summaryPath
        return try await self.act(act, form: name, then: path, anchor: "\(document.rawValue)-\(language.rawValue)") {
            try await page(of: document, $0, $1)
        }
    }

    private func page(of document: OutcomeDocument, _ typed: TypedForm, _ status: Status) async throws -> Response {
        switch document {
        case .list: try await listPage(typed, status: status)
        case .summary: try await summaryPage(typed, status: status)
        }
    }
}
