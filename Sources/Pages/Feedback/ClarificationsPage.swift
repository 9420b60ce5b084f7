public import Casework
internal import Law
internal import Localization
public import Markup
internal import Mechanism
public import Registry

/// All requests to clarify answers, those without a reply first (¶35).
public struct ClarificationsPage: Sendable {
    private let state: StateCode
    private let phase: PhaseDossier
    private let questions: [String: String]
    private let desks: [InstrumentCode]
    private let mayReply: Bool
    private let isConcluded: Bool
    private let context: PageContext

    /// The requests that the reader sees.
    ///
    /// - Parameters:
    ///   - questions: the words of the questions, by their identifiers.
    ///   - desks: the instruments on which the reader may ask.
    public init(
        _ state: StateCode, _ phase: PhaseDossier, questions: [String: String], desks: [InstrumentCode], mayReply: Bool, isConcluded: Bool,
        _ context: PageContext
    ) {
        self.state = state
        self.phase = phase
        self.questions = questions
        self.desks = desks
        self.mayReply = mayReply
        self.isConcluded = isConcluded
        self.context = context
    }

    private var pieces: DeskPieces { DeskPieces(context: context) }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        let open = phase.clarifications.filter { $0.repliedOn == nil }
        let closed = phase.clarifications.filter { $0.repliedOn != nil }
        let empty: HTML? =
            phase.clarifications.isEmpty ? "<p class=\"note\">\(context.say(FeedbackPhrases.noClarifications))</p>" : nil
        let concluded: HTML? = isConcluded ? "<p class=\"note\">\(context.say(FeedbackPhrases.concluded))</p>" : nil
        return """
            \(pieces.help([FeedbackPhrases.clarificationsHelp], rule: "¶35"))
            \(concluded)\(empty)\(asking)\(section(FeedbackPhrases.openRequests, open))\(section(FeedbackPhrases.closedRequests, closed))
            """
    }

    private var asking: HTML? {
        guard !desks.isEmpty, !isConcluded else { return nil }
        let links = desks.map { code -> HTML in
            "<li><a href=\"\(SitePaths.feedback(code, phase.number, state))\"><bdi>\(context.names.instrument(code.text))</bdi></a></li>"
        }
        return "<p>\(context.say(FeedbackPhrases.howToAsk))</p>\n<ul>\(links)</ul>\n"
    }

    private func section(_ heading: Phrase, _ requests: [ClarificationEntry]) -> HTML? {
        guard !requests.isEmpty else { return nil }
        return "<h2>\(context.say(heading))</h2>\n\(requests.map(request))"
    }

    private func request(_ request: ClarificationEntry) -> HTML {
        """
        <section class="panel" id="clarification-\(request.number)">
        <h3>\(context.say(FeedbackPhrases.request(request.number, on: request.question)))</h3>
        \(questions[request.question].map(pieces.question))
        \(ClarificationEntryView(request: request, context: context).html)
        \(reply(to: request))
        </section>

        """
    }

    private func reply(to request: ClarificationEntry) -> HTML? {
        guard mayReply, let act = request.act else { return nil }
        let form = context.form("reply-\(act)", to: "\(SitePaths.clarifications(phase.number, state))/\(act)/reply")
        // What was typed is shown even where it can no longer be sent.
        guard form.wasRefused || !isConcluded && request.repliedOn == nil else { return nil }
        return form.html(
            button: FeedbackPhrases.sendReply, script: "compose",
            "\(form.area("text", FeedbackPhrases.reply, help: FeedbackPhrases.replyHelp))\(context.writing(form))")
    }
}

/// A request to clarify, with its reply where there is one.
struct ClarificationEntryView {
    let request: ClarificationEntry
    let context: PageContext

    var html: HTML {
        let pieces = DeskPieces(context: context)
        let asked = context.say(FeedbackPhrases.asked(context.names.state(request.state), on: request.askedOn))
        return """
            <div class="entry"><header><span class="who">\(asked)</span> \(stand(pieces))</header>
            \(pieces.text(request.text))
            \(request.reply.map { reply -> HTML in "<div class=\"entry own\">\(pieces.text(reply))</div>" })</div>

            """
    }

    private func stand(_ pieces: DeskPieces) -> HTML {
        if let day = request.repliedOn { return pieces.mark(FeedbackPhrases.replied(on: day), .good) }
        let days = context.today - request.askedOn
        return pieces.mark(days > 0 ? FeedbackPhrases.openFor(days) : FeedbackPhrases.openToday, .warn)
    }
}
