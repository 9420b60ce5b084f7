internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// What the State under review opens to others (¶37–42).
    static let disclosure: [Route] = [
        .get("/reviews/:state/phases/:phase/disclosure", for: .whoDoes(.disclose)) { try await $0.disclosurePage() },
        .post("/reviews/:state/phases/:phase/disclosures", for: .whoDoes(.disclose)) { try await $0.disclose() },
    ]
}

extension Visit {
    /// What is open, what can be opened, and the phase as an audience reads it now.
    fileprivate func disclosurePage(_ typed: TypedForm? = nil, status: Status = .ok) async throws -> Response {
        var model = try await disclosureModel()
        model.audience = Audience.allCases.first { $0.query == request.target.query["audience"] } ?? .parties
        model.preview = try await preview([], model.audience)
        return try disclosurePage(model, typed, status)
    }

    private func disclosurePage(_ model: DisclosurePage.Model, _ typed: TypedForm?, _ status: Status) throws -> Response {
        let content = DisclosurePage(model, context(typed)).html
        return try reviewPage(DisclosurePhrases.title, content, tab: try disclosurePath, status: status)
    }

    private var disclosurePath: String {
        get throws { SitePaths.disclosure(try here().openPhase().number, try here().state) }
    }

    /// Shows what would be opened, or opens it.
    fileprivate func disclose() async throws -> Response {
        var model = try await disclosureModel()
        let audience = Audience(rawValue: form["audience"])
        let things = form.all("things").map { field in model.choices.first { $0.field == field } }
        var corrections: [String: Phrase] = [:]
        if audience == nil { corrections["audience"] = OutcomePhrases.choiceMissing }
        if things.isEmpty { corrections["things"] = DisclosurePhrases.nothingChosen }
        if things.contains(nil) { corrections["things"] = OutcomePhrases.notOffered }
        guard corrections.isEmpty, let audience else {
            return try await disclosurePage(
                TypedForm(DisclosurePage.form, form.typed, corrections: corrections), status: .unprocessableContent)
        }
        model.chosen = Self.withoutParts(of: things.compactMap(\.self))
        model.audience = audience
        if form["step"] == "record" { return try await record(acts(model)) }
        do {
            model.preview = try await preview(try acts(model), audience)
            return try disclosurePage(model, nil, .ok)
        } catch let refusal as Refusal {
            return try await disclosurePage(
                TypedForm(DisclosurePage.form, form.typed, notes: [refusal.phrase(names, words)]), status: refusal.status)
        }
    }

    /// What is opened as a whole is not opened in parts besides.
    private static func withoutParts(of chosen: [DisclosurePage.Choice]) -> [DisclosurePage.Choice] {
        chosen.filter { choice in choice.part.isEmpty || !chosen.contains { $0.record == choice.record && $0.part.isEmpty } }
    }

    private func acts(_ model: DisclosurePage.Model) throws -> [Disclose] {
        let phase = try here().openPhase().number
        return model.chosen.map { Disclose(phase: phase, $0.record, part: $0.part, to: model.audience) }
    }

    private func preview(_ acts: [Disclose], _ audience: Audience) async throws -> DisclosurePreview? {
        let place = try here()
        return try await PreviewDisclosure(site.parts.record, asking: site.parts.questionnaire)(
            acts, in: place.state, by: place.author, as: audience, on: today, phase: try place.openPhase().number)
    }

    /// Opens one thing after the other; sent twice, each is opened once.
    private func record(_ acts: [Disclose]) async throws -> Response {
        guard let session, let author = try here().part.author(for: .disclose) else { throw SiteFault.notFound }
        guard !needsStepUp(for: .disclose) else { return stepUpFirst(back: try disclosurePath) }
        let name = request(of: session)
        do {
            for act in acts {
                try await RecordAct(site.parts.record)(
                    act, in: try here().state, by: author, at: now, request: "\(name)-\(act.record.rawValue)-\(act.part)")
            }
            return redirect(to: try disclosurePath, anchor: "open")
        } catch let refusal as Refusal {
            let typed = TypedForm(DisclosurePage.form, form.typed, notes: [refusal.phrase(names, words)])
            return try await disclosurePage(typed, status: refusal.status)
        } catch RecordFault.requestUsed {
            let typed = TypedForm(
                DisclosurePage.form, form.typed.filter { $0.key != FormSeal.requestField }, notes: [RefusalPhrases.sentBefore])
            return try await disclosurePage(typed, status: .conflict)
        }
    }
}
