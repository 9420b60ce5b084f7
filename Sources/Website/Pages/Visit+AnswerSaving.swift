internal import Casework
internal import HTTP
internal import JSONText
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// Saves a version of an answer, as a form sends it or as the script of the page does.
    func saveAnswer() async throws -> Response {
        let (place, phase, instrument) = (try here(), try here().openPhase(), try instrument())
        guard writesAnswers(place, phase), let asked = phase.questions(on: instrument).first(where: { $0.text == parameters["question"] })
        else { throw SiteFault.notFound }
        let typed = TypedAnswer(form, kind: site.parts.questionnaire[asked]?.kind ?? .text, today: today)
        guard let basedOn = Int(form["basedOn"]) else { throw SiteFault.malformed }
        let name = AnswerForm.name(asked)
        guard typed.corrections.isEmpty else {
            return try await notSaved(TypedForm(name, form.typed, corrections: typed.corrections), .unprocessableContent)
        }
        let act = DraftAnswer(
            phase: phase.number, asked, basedOn: basedOn, typed.choice, passage(typed.text, in: writtenLanguage), source: typed.source)
        let path = SitePaths.questionnaire(instrument, phase.number, place.state)
        let response = try await self.act(act, form: name, then: path, anchor: asked.text) { try await notSaved($0, $1) }
        return isFromScript && response.status == .seeOther ? saved(basedOn + 1) : response
    }

    /// Whether the script of the page sends the form, and reads the answer.
    private var isFromScript: Bool { request.headers["accept"]?.text.contains("application/json") ?? false }

    private func saved(_ version: Int) -> Response {
        .json(
            JSON.object([
                JSON.Member("version", .integer(Int64(version))), JSON.Member("saved", .integer(now)),
                JSON.Member("request", .string(Hex.text(site.parts.chance.bytes(16)))),
            ]).canonicalBytes
        ).cached(.never)
    }

    private func notSaved(_ typed: TypedForm, _ status: Status) async throws -> Response {
        if isFromScript { return toldToScript(typed, status) }
        return status == .conflict ? try await mergePage(typed) : try await questionnairePage(typed, status)
    }

    private func toldToScript(_ typed: TypedForm, _ status: Status) -> Response {
        if status == .conflict {
            let members = [JSON.Member("conflict", .boolean(true)), JSON.Member("url", .string(path))]
            return .json(JSON.object(members).canonicalBytes, .conflict).cached(.never)
        }
        let corrections = typed.corrections.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string(words.text($0.value))) }
        let notes = JSON.array(typed.notes.map { .string(words.text($0)) })
        let body = JSON.object([JSON.Member("corrections", .object(corrections)), JSON.Member("notes", notes)])
        return .json(body.canonicalBytes, status).cached(.never)
    }

    /// What was typed and what somebody else saved meanwhile.
    private func mergePage(_ typed: TypedForm) async throws -> Response {
        let sheet = try await sheet(of: try instrument())
        let question = try question(parameters["question"] ?? "", in: [sheet])
        let page = AnswerMergePage(question, to: path, context(typed))
        return try answersPage(AnswerVersionPhrases.conflict, page.html, .conflict)
    }
}
