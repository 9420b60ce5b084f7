internal import Casework
internal import HTTP
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// The reviewer's desk, and requests to clarify (¶35).
    static let feedback: [Route] = [
        .get("/reviews/:state/phases/:phase/feedback/:instrument", for: .whoReads(.feedback)) { try await $0.desk() },
        .post("/reviews/:state/phases/:phase/feedback/:instrument/articles/:article", for: .whoDoes(.comment)) {
            try await $0.draftComment()
        },
        .post("/reviews/:state/phases/:phase/feedback/:instrument/submission", for: .whoDoes(.submitFeedback)) {
            try await $0.submitFeedback()
        },
        .get("/reviews/:state/phases/:phase/clarifications", for: .whoReads(.feedback)) { try await $0.clarifications() },
        .post("/reviews/:state/phases/:phase/clarifications", for: .whoDoes(.askClarification)) { try await $0.askClarification() },
        .post("/reviews/:state/phases/:phase/clarifications/:clarification/reply", for: .whoDoes(.clarify)) {
            try await $0.replyToClarification()
        },
    ]
}

extension Visit {
    /// Writes, or writes anew, what the State of who asks observes on an article.
    fileprivate func draftComment() async throws -> Response {
        let (phase, instrument, article) = (try here().openPhase(), try instrument(), try number("article"))
        guard phase.reviews(article, of: instrument), readsFeedback(on: instrument), let basedOn = Int(form["basedOn"]) else {
            throw SiteFault.notFound
        }
        let name = "comment-\(article)"
        guard !form["text"].isEmpty else { return try await desk(on: instrument, withoutText(name), .unprocessableContent) }
        let act = DraftComment(
            phase: phase.number, on: Topic(instrument, article: article), basedOn: basedOn, passage(form["text"], in: writtenLanguage))
        return try await self.act(
            act, form: name, then: SitePaths.feedback(instrument, phase.number, here().state), anchor: "article-\(article)"
        ) { typed, status in try await desk(on: instrument, typed, status) }
    }

    /// Hands the observations of the State of who asks in; that articles are left out is to be said.
    fileprivate func submitFeedback() async throws -> Response {
        let (phase, instrument) = (try here().openPhase(), try instrument())
        guard readsFeedback(on: instrument) else { throw SiteFault.notFound }
        let missing = try await deskView(on: instrument).missing
        guard missing.isEmpty || form.isChosen("confirm") else {
            let typed = TypedForm("submission", form.typed, corrections: ["confirm": FeedbackPhrases.confirmationMissing])
            return try await desk(on: instrument, typed, .unprocessableContent)
        }
        return try await act(
            SubmitFeedback(phase: phase.number, instrument), form: "submission",
            then: SitePaths.feedback(instrument, phase.number, here().state)
        ) { typed, status in try await desk(on: instrument, typed, status) }
    }

    /// Asks the State under review about an answer.
    fileprivate func askClarification() async throws -> Response {
        let (phase, question) = (try here().openPhase(), QuestionID(form["question"]))
        guard phase.questions.contains(question), readsFeedback(on: question.instrument) else { throw SiteFault.notFound }
        let name = "ask-\(question.text)"
        guard !form["text"].isEmpty else { return try await desk(on: question.instrument, withoutText(name), .unprocessableContent) }
        let act = AskClarification(phase: phase.number, question, passage(form["text"], in: writtenLanguage))
        return try await self.act(
            act, form: name, then: SitePaths.feedback(question.instrument, phase.number, here().state), anchor: "question-\(question.text)"
        ) { typed, status in try await desk(on: question.instrument, typed, status) }
    }

    /// Replies for the State under review.
    fileprivate func replyToClarification() async throws -> Response {
        let (phase, clarification) = (try here().openPhase(), try number("clarification"))
        let name = "reply-\(clarification)"
        guard !form["text"].isEmpty else { return try await clarifications(withoutText(name), .unprocessableContent) }
        let act = ReplyToClarification(phase: phase.number, to: clarification, passage(form["text"], in: writtenLanguage))
        return try await self.act(act, form: name, then: SitePaths.clarifications(phase.number, here().state)) { typed, status in
            try await clarifications(typed, status)
        }
    }

    /// A form in which the text is missing.
    private func withoutText(_ name: String) -> TypedForm {
        TypedForm(name, form.typed, corrections: ["text": FeedbackPhrases.textMissing])
    }
}

extension Visit {
    fileprivate func desk() async throws -> Response { try await desk(on: instrument(), nil, .ok) }

    private func desk(on instrument: InstrumentCode, _ typed: TypedForm?, _ status: Status) async throws -> Response {
        let view = try await deskView(on: instrument)
        let own = view.instruments.first ?? instrument
        return try reviewPage(
            FeedbackPhrases.title(names.instrument(instrument.text)), FeedbackPage(view, context(typed)).html,
            tab: SitePaths.feedback(own, view.phase.number, view.state), scripts: ["compose.js"], status: status)
    }

    /// The desk on an instrument, as who asks may see it.
    private func deskView(on instrument: InstrumentCode) async throws -> FeedbackDesk {
        let (place, phase) = (try here(), try here().openPhase())
        let dossier = try await dossier([.answers, .observations, .clarifications, .list], instrument: instrument)
        guard let read = dossier.phases.first else { throw SiteFault.notFound }
        let submissions = phase.feedback.submissions.filter { $0.instrument == instrument }
        return FeedbackDesk(
            state: place.state, phase: read, instrument: instrument, own: place.author.capacity.state,
            instruments: phase.instruments.filter(readsFeedback),
            reviewers: place.review.reviewers.filter { place.review.instruments(reviewedBy: $0).contains(instrument) },
            handedIn: Dictionary(submissions.map { ($0.state, $0.day) }, uniquingKeysWith: { first, _ in first }),
            deadlines: dossier.deadlines.filter { $0.phase == phase.number && $0.task == Deadline.Task.comment.rawValue },
            may: deeds(on: instrument), isAnswered: phase.answers.isSubmitted(for: phase.instruments),
            isConcluded: phase.publication.concludedOn != nil, needsStepUp: needsStepUp(for: .submitFeedback))
    }

    /// What who asks may do on an instrument, which the State must review (¶28 b).
    private func deeds(on instrument: InstrumentCode) -> Set<Deed> {
        guard let part = place?.part else { return [] }
        return Set(
            [Deed.comment, .submitFeedback, .askClarification].filter { deed in
                guard let author = part.author(for: deed) else { return false }
                return OwnInstrumentsOnly.objection(to: author, on: instrument, in: part.review) == nil
            })
    }

    /// Whether who asks may read observations on an instrument.
    private func readsFeedback(on instrument: InstrumentCode) -> Bool {
        guard let place, let phase = place.phase else { return false }
        let owner = place.author.capacity.state
        return place.part.reader(of: ReadRequest(.feedback, phase: phase.number, instrument: instrument, owner: owner)) != nil
    }

    fileprivate func clarifications(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let (place, phase) = (try here(), try here().openPhase())
        guard let read = try await dossier([.clarifications]).phases.first else { throw SiteFault.notFound }
        let asked = Set(read.clarifications.map(\.question))
        let texts = asked.map { ($0, site.parts.questionnaire[QuestionID($0)]?.text ?? "") }.filter { !$0.1.isEmpty }
        let page = ClarificationsPage(
            place.state, read, questions: Dictionary(texts, uniquingKeysWith: { first, _ in first }),
            desks: phase.instruments.filter { deeds(on: $0).contains(.askClarification) },
            mayReply: place.part.author(for: .clarify) != nil, isConcluded: phase.publication.concludedOn != nil, context(typed))
        return try reviewPage(
            ReviewTabPhrases.clarifications, page.html, tab: SitePaths.clarifications(phase.number, place.state),
            scripts: ["compose.js"], status: status)
    }
}
