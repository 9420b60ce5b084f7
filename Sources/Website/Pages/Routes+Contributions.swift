internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages

extension Routes {
    /// What a contributor does by a signed link (¶23).
    static let contributions: [Route] = [
        .get("/contribution", for: .everybody) { try await $0.asStranger.contribution() },
        .post("/contribution", for: .everybody) { try await $0.asStranger.contribute() },
        .post("/contribution/renewal", for: .everybody, bodyBytes: 32_768) { try await $0.asStranger.renewContribution() },
    ]
}

extension Visit {
    /// The same request without the session that its browser may hold: a link is followed for what it says, and by nobody else's right.
    fileprivate var asStranger: Visit {
        var stranger = Visit(
            site: site, request: request, parameters: parameters, now: now, language: language, session: nil)
        stranger.form = form
        return stranger
    }

    private var links: ContributorLinks { ContributorLinks(site.parts.accounts, site.parts.record) }

    private var closedLink: Response {
        let content = ClosedLinkPage(ContributionPhrases.closed, key: key, renewal: "/contribution/renewal", context()).html
        return page(ContributionPhrases.title, content, status: .notFound)
    }

    fileprivate func contribution() async throws -> Response {
        guard let access = try await links.open(key, at: now) else { return closedLink }
        let saved = request.target.query["saved"].map { ContributionPage.Outcome.saved($0) }
        return try await contributionPage(access, saved)
    }

    /// The questions of the link, as the dossier gives them to the contributor.
    private func contributionPage(
        _ access: ContributorAccess, _ outcome: ContributionPage.Outcome?, _ typed: TypedForm? = nil, _ status: Status = .ok
    ) async throws -> Response {
        let read = ReadReview(site.parts.record, asking: site.parts.questionnaire)
        let dossier = try await read(access.state, by: access.author, on: today, phase: access.phase, parts: [.answers])
        let kinds = access.questions.compactMap { site.parts.questionnaire[$0] }.map { ($0.id.text, $0.kind) }
        let request = ContributionPage.Request(
            state: names.state(access.state), key: key, expires: access.expires, questions: Set(access.questions.map(\.text)),
            answers: dossier?.phases.first?.answers ?? [],
            kinds: Dictionary(kinds, uniquingKeysWith: { first, _ in first }))
        let content = ContributionPage(request, outcome: outcome, sealed(typed)).html
        return page(ContributionPhrases.title, content, scripts: ["answers.js"], status: status)
    }

    /// Forms without a session still name their request.
    private func sealed(_ typed: TypedForm?) -> PageContext {
        let chance = site.parts.chance
        return PageContext(words, names, today: today, seal: FormSeal(token: "") { Hex.text(chance.bytes(16)) }, typed: typed)
    }

    fileprivate func contribute() async throws -> Response {
        guard let access = try await links.open(key, at: now) else { return closedLink }
        let question = QuestionID(form["question"])
        guard access.questions.contains(question) else { return closedLink }
        let name = ContributionPage.form(of: question.text)
        let answer = TypedAnswer(form, kind: site.parts.questionnaire[question]?.kind ?? .yesPartNo, today: today)
        guard answer.corrections.isEmpty else {
            return try await contributionPage(
                access, nil, TypedForm(name, form.typed, corrections: answer.corrections), .unprocessableContent)
        }
        let act = DraftAnswer(
            phase: access.phase, question, basedOn: Int(form["basedOn"]) ?? 0, answer.choice, passage(answer.text, in: writtenLanguage),
            source: answer.source)
        do {
            try await RecordAct(site.parts.record)(
                act, in: access.state, by: access.author, at: now, request: request(of: access.author.person))
        } catch let refusal as Refusal {
            let isConflict = if case MechanismRefusal.answerChanged = refusal.reason { true } else { false }
            let typed = TypedForm(name, form.typed, notes: isConflict ? [] : [refusal.phrase(names, words)])
            return try await contributionPage(access, isConflict ? .conflict(question.text) : nil, typed, refusal.status)
        } catch RecordFault.requestUsed {
            let fields = form.typed.filter { $0.key != FormSeal.requestField }
            let typed = TypedForm(name, fields, notes: [RefusalPhrases.sentBefore])
            return try await contributionPage(access, nil, typed, .conflict)
        }
        return redirect(to: "/contribution?\((["key": key, "saved": question.text] as Fields).encoded)", anchor: question.text)
    }

    /// The answer is the same whatever became of it.
    fileprivate func renewContribution() async throws -> Response {
        try await links.renew(key, at: now)
        return page(SignInPhrases.renewalTitle, note(SignInPhrases.renewed))
    }
}
