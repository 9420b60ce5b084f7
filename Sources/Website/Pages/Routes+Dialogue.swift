internal import Casework
internal import HTTP
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// Threads, rounds and documents (¶36).
    static let dialogue: [Route] =
        [
            .get("/reviews/:state/phases/:phase/dialogue", for: .whoReads(.dialogue)) { try await $0.dialogue() },
            .post("/reviews/:state/phases/:phase/dialogue/messages", for: .whoDoes(.converse)) { try await $0.sendMessage() },
            .post("/reviews/:state/phases/:phase/dialogue/rounds", for: .whoDoes(.holdRounds)) { try await $0.openRound() },
            .post("/reviews/:state/phases/:phase/dialogue/rounds/closing", for: .whoDoes(.holdRounds)) { try await $0.closeRound() },
        ] + documents
}

extension Visit {
    fileprivate func dialogue() async throws -> Response { try await dialogue(nil, .ok) }

    private func dialogue(_ typed: TypedForm?, _ status: Status) async throws -> Response {
        let talk = try await talk()
        return try reviewPage(
            ReviewTabPhrases.dialogue, DialoguePage(talk, context(typed)).html, tab: SitePaths.dialogue(talk.phase.number, talk.state),
            scripts: ["compose.js"], status: status)
    }

    /// What is said, as who asks may read it.
    private func talk() async throws -> DialoguePage.Talk {
        let (place, phase) = (try here(), try here().openPhase())
        guard let read = try await dossier([.dialogue, .documents]).phases.first else { throw SiteFault.notFound }
        return DialoguePage.Talk(
            state: place.state, phase: read, thread: request.target.query["article"].flatMap { topic($0, in: phase) },
            own: place.author.capacity.state, topics: topics(in: phase), holdsRounds: place.part.author(for: .holdRounds) != nil,
            isConcluded: phase.publication.concludedOn != nil)
    }

    /// The articles that who asks may speak about (¶28 b).
    private func topics(in phase: PhaseReview) -> [Topic] {
        guard let part = place?.part, let author = part.author(for: .converse) else { return [] }
        return phase.articles.filter { OwnInstrumentsOnly.objection(to: author, on: $0.instrument, in: part.review) == nil }
            .flatMap { entry in entry.articles.map { Topic(entry.instrument, article: $0) } }
    }

    /// The article that a form or an address names; none where it is not under review.
    private func topic(_ key: String, in phase: PhaseReview) -> Topic? {
        phase.articles.lazy.flatMap { entry in entry.articles.lazy.map { Topic(entry.instrument, article: $0) } }.first { $0.key == key }
    }
}

extension Visit {
    /// Shows a message once more with its readers, then sends it.
    fileprivate func sendMessage() async throws -> Response {
        let (phase, talk) = (try here().openPhase(), try await talk())
        guard !form.isChosen("change") else { return try await dialogue(typedMessage(), .ok) }
        let documents = form.all("documents").map { text in talk.attachable.first { $0.act.map { "\($0)" } == text } }
        let corrections = corrections(hasDocuments: !documents.contains { $0 == nil }, in: phase)
        guard corrections.isEmpty, let topic = topic(form["topic"], in: phase) else {
            return try await dialogue(typedMessage(corrections), .unprocessableContent)
        }
        let message = SendMessage(
            phase: phase.number, on: topic, passage(form["text"], in: writtenLanguage), documents: documents.compactMap { $0?.act })
        guard form["step"] == "send" else { return try await preview(message, documents.compactMap(\.self), in: phase) }
        return try await act(message, form: "message", then: SitePaths.dialogue(phase.number, here().state), anchor: "thread-\(topic.key)")
        {
            try await dialogue($0, $1)
        }
    }

    private func corrections(hasDocuments: Bool, in phase: PhaseReview) -> [String: Phrase] {
        var corrections: [String: Phrase] = [:]
        if topic(form["topic"], in: phase) == nil { corrections["topic"] = DialoguePhrases.topicMissing }
        if form["text"].isEmpty { corrections["text"] = FeedbackPhrases.textMissing }
        if !hasDocuments { corrections["documents"] = DialoguePhrases.documentMissing }
        return corrections
    }

    private func typedMessage(_ corrections: [String: Phrase] = [:], notes: [Phrase] = []) -> TypedForm {
        TypedForm("message", form.typed, corrections: corrections, notes: notes)
    }

    /// The message as it will stand; what the rules say against it is said here already.
    private func preview(_ message: SendMessage, _ documents: [DocumentEntry], in phase: PhaseReview) async throws -> Response {
        let place = try here()
        guard let author = place.part.author(for: .converse) else { throw SiteFault.notFound }
        if let refusal = message.objection(in: phase, of: place.review, by: author, on: today) {
            return try await dialogue(typedMessage(notes: [refusal.phrase(names, words)]), refusal.status)
        }
        let about = ReadRequest(.dialogue, phase: phase.number, instrument: message.topic.instrument)
        let readers = try await WhoReads(site.parts.record)(about, in: place.state, asking: author, on: today)
        let draft = MessagePreview.Draft(
            topic: message.topic, text: form["text"], language: writtenLanguage.rawValue, documents: documents)
        return try reviewPage(
            DialoguePhrases.previewTitle, MessagePreview(draft, readers, in: place.state, phase: phase.number, context()).html,
            tab: SitePaths.dialogue(phase.number, place.state))
    }

    fileprivate func openRound() async throws -> Response {
        let phase = try here().openPhase().number
        return try await act(OpenRound(phase: phase), form: "opening", then: SitePaths.dialogue(phase, here().state), anchor: "rounds") {
            try await dialogue($0, $1)
        }
    }

    fileprivate func closeRound() async throws -> Response {
        let phase = try here().openPhase().number
        return try await act(CloseRound(phase: phase), form: "closing", then: SitePaths.dialogue(phase, here().state), anchor: "rounds") {
            try await dialogue($0, $1)
        }
    }
}
