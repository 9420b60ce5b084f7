internal import Casework
internal import HTTP
internal import Localization
internal import Mechanism
internal import Pages

extension Visit {
    /// The State reports what became of an item (¶46).
    func reportProgress() async throws -> Response {
        let (item, name) = (try number("item"), "progress-\(try number("item"))")
        let list = try await reading(.draftList, .publishedList).dossier([.list]).phases.first?.list
        guard list?.items.contains(where: { $0.act == item }) ?? false else { throw SiteFault.notFound }
        let status = ProgressStatus(rawValue: form["status"])
        var corrections = textMissing
        if status == nil { corrections["status"] = OutcomePhrases.choiceMissing }
        guard corrections.isEmpty, let status else {
            return try await listPage(TypedForm(name, form.typed, corrections: corrections), status: .unprocessableContent)
        }
        let act = ReportProgress(
            phase: try here().openPhase().number, on: item, status, passage(form["text"], in: writtenLanguage))
        return try await self.act(act, form: name, then: try listPath, anchor: "item-\(item)") { try await listPage($0, status: $1) }
    }

    /// The State asks for assistance, with a need of the list or with something else (¶45).
    func askForAssistance() async throws -> Response {
        guard let need = Int(form["need"]), let topic = Topic(field: form["topic"]) else { throw SiteFault.malformed }
        if need != 0 { try await know(need) }
        let name = "need-\(need)"
        var corrections = textMissing
        let isOffered = try here().openPhase().reviews(topic.article, of: topic.instrument)
        if need == 0 && !isOffered { corrections["topic"] = OutcomePhrases.notOffered }
        guard corrections.isEmpty else {
            return try await listPage(TypedForm(name, form.typed, corrections: corrections), status: .unprocessableContent)
        }
        let act = AskForAssistance(for: need, on: topic, passage(form["text"], in: writtenLanguage))
        return try await self.act(act, form: name, then: try listPath, anchor: "needs") { try await listPage($0, status: $1) }
    }

    /// The State or the case officer says who meets a need (¶44).
    func reportAssistance() async throws -> Response {
        let (need, name) = (try number("need"), "assistance-\(try number("need"))")
        try await know(need)
        let providers = form["providers"].split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        var corrections: [String: Phrase] = [:]
        let stage = AssistanceStage(rawValue: form["stage"])
        if stage == nil { corrections["stage"] = OutcomePhrases.choiceMissing }
        if providers.isEmpty { corrections["providers"] = FollowUpPhrases.providerMissing }
        guard corrections.isEmpty, let stage else {
            return try await listPage(TypedForm(name, form.typed, corrections: corrections), status: .unprocessableContent)
        }
        let act = ReportAssistance(on: need, stage, by: providers)
        return try await self.act(act, form: name, then: try listPath, anchor: "need-\(need)") { try await listPage($0, status: $1) }
    }

    private var textMissing: [String: Phrase] { form["text"].isEmpty ? ["text": OutcomePhrases.textMissing] : [:] }

    /// Whether who acts knows of a need.
    private func know(_ need: Int) async throws {
        let needs = try await reading(.draftList, .publishedList).dossier([.needs]).needs
        guard needs.contains(where: { $0.act == need }) else { throw SiteFault.notFound }
    }
}
