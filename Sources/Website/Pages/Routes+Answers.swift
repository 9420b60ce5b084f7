internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// The questionnaire, its certification and submission (¶18–25, ¶34).
    static let answers: [Route] = [
        .get("/reviews/:state/phases/:phase/answers", for: .whoReads(.submittedAnswers)) { try await $0.allAnswers() },
        .get("/reviews/:state/phases/:phase/answers/:instrument", for: .whoReads(.submittedAnswers)) {
            try await $0.questionnairePage()
        },
        .get("/reviews/:state/phases/:phase/answers/:instrument/print", for: .whoReads(.submittedAnswers)) {
            try await $0.printedAnswers()
        },
        .get("/reviews/:state/phases/:phase/answers/:instrument/:question", for: .whoReads(.submittedAnswers)) {
            try await $0.answerVersions()
        },
        .post("/reviews/:state/phases/:phase/answers/:instrument/:question", for: .whoDoes(.draftAnswers)) {
            try await $0.saveAnswer()
        },
        .get("/reviews/:state/phases/:phase/submission", for: .whoReads(.draftAnswers)) { try await $0.submissionPage() },
        .post("/reviews/:state/phases/:phase/submission/:instrument/certification", for: .whoDoes(.submitAnswers)) {
            try await $0.certify()
        },
        .post("/reviews/:state/phases/:phase/submission/:instrument", for: .whoDoes(.submitAnswers)) { try await $0.submit() },
        .post("/reviews/:state/phases/:phase/help", for: .whoDoes(.submitAnswers)) { try await $0.askForHelp() },
    ]
}

extension Visit {
    fileprivate func allAnswers() async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase())
        let dossier = try await answers([.answers, .people])
        let content = AnswersPage(
            dossier, phase: phase.number, try sheets(of: dossier), readsDrafts: readsDrafts(place, phase),
            writes: writesAnswers(place, phase), context())
        return try reviewPage(AnswersPhrases.title, content.html)
    }

    fileprivate func printedAnswers() async throws -> Response {
        let content = PrintedAnswersPage(try await sheet(of: try instrument()), context())
        return try answersPage(titleOfQuestionnaire(), content.html)
    }

    fileprivate func answerVersions() async throws -> Response {
        let (place, phase, instrument) = (try here(), try here().openPhase(), try instrument())
        let dossier = try await answers([.answers], instrument: instrument, onlyLast: false)
        let entries = dossier.phases.first?.answers.flatMap(\.articles).flatMap(\.questions) ?? []
        guard let entry = entries.first(where: { $0.id == parameters["question"] }), !entry.versions.isEmpty else {
            throw SiteFault.notFound
        }
        let back = SitePaths.questionnaire(instrument, phase.number, place.state)
        let page = AnswerVersionsPage(try question(entry.id, in: try sheets(of: dossier)), entry.versions, back: back, context())
        return try answersPage(AnswerVersionPhrases.title(entry.id), page.html)
    }

    /// The questionnaire on the instrument that the path names; again with a form that was not taken.
    func questionnairePage(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase())
        let writes = writesAnswers(place, phase)
        let sheet = try await sheet(of: try instrument(), reusing: writes)
        let reused = request.target.query["reuse"].map { QuestionID($0) }
        let page = QuestionnairePage(sheet, writes: writes, reused: reused, context(typed))
        return try answersPage(titleOfQuestionnaire(), page.html, scripts: writes ? ["answers.js"] : [], status)
    }
}

extension Visit {
    /// A page below the one with all answers.
    func answersPage(_ title: Phrase, _ content: HTML, scripts: [String] = [], _ status: Status = .ok) throws -> Response {
        let place = try here()
        let tab = SitePaths.answers(try place.openPhase().number, place.state)
        return try reviewPage(title, content, tab: tab, scripts: scripts, status: status)
    }

    func titleOfQuestionnaire() throws -> Phrase { AnswersPhrases.questionnaire(on: names.instrument(try instrument().text)) }
}
