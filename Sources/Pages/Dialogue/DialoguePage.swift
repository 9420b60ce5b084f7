public import Casework
internal import Law
internal import Localization
public import Markup
public import Mechanism
public import Registry

/// The dialogue of a phase: what is said about each article, the rounds, and the form with which more is said (¶36).
public struct DialoguePage: Sendable {
    let talk: Talk
    let context: PageContext

    /// The dialogue as its reader may see it.
    public init(_ talk: Talk, _ context: PageContext) {
        self.talk = talk
        self.context = context
    }

    /// What is said, and what the reader may do about it.
    public struct Talk: Sendable {
        /// The State under review.
        public let state: StateCode
        /// The phase, with messages, rounds and documents as the reader may see them.
        public let phase: PhaseDossier
        /// The only thread that is shown; all where there is none.
        public let thread: Topic?
        /// The State of the reader; none for the secretariat.
        public let own: StateCode?
        /// What the reader may speak about; nothing where the reader does not speak here.
        public let topics: [Topic]
        /// Whether the reader may open and close rounds.
        public let holdsRounds: Bool
        /// Whether the phase is concluded.
        public let isConcluded: Bool

        /// What is said.
        public init(
            state: StateCode, phase: PhaseDossier, thread: Topic?, own: StateCode?, topics: [Topic], holdsRounds: Bool, isConcluded: Bool
        ) {
            self.state = state
            self.phase = phase
            self.thread = thread
            self.own = own
            self.topics = topics
            self.holdsRounds = holdsRounds
            self.isConcluded = isConcluded
        }

        /// The documents that can go with a message: those that were examined.
        public var attachable: [DocumentEntry] {
            phase.documents.filter { $0.stage == DocumentStage.cleared.rawValue && $0.act != nil }
        }
    }

    var pieces: DeskPieces { DeskPieces(context: context) }
    var path: String { SitePaths.dialogue(talk.phase.number, talk.state) }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        let concluded: HTML? = talk.isConcluded ? "<p class=\"note\">\(context.say(DialoguePhrases.concluded))</p>" : nil
        return """
            \(pieces.help([DialoguePhrases.help, DialoguePhrases.helpOnRounds, DialoguePhrases.helpOnDocuments], rule: "¶36"))
            \(concluded)
            <div class="beside"><div>
            \(filters)\(threads)\(MessageForm(talk: talk, context: context).html)
            </div><aside>\(rounds)</aside></div>
            """
    }

    /// The threads, the one with the newest message first.
    private var byTopic: [(topic: Topic, messages: [MessageEntry])] {
        let grouped = Dictionary(grouping: talk.phase.messages) { Topic($0.instrument, article: $0.article) }
        return grouped.map { (topic: $0.key, messages: $0.value) }.sorted {
            ($0.messages.last?.number ?? 0) > ($1.messages.last?.number ?? 0)
        }
    }

    private var filters: HTML? {
        let threads = byTopic
        guard threads.count > 1 || talk.thread != nil else { return nil }
        let links = threads.map { thread -> HTML in
            let count = context.words.formats.number(thread.messages.count)
            return filter(
                "\(path)?article=\(thread.topic.key)", isHere: talk.thread == thread.topic, "\(name(of: thread.topic)) (\(count))")
        }
        return """
            <nav class="tabs" aria-label="\(context.text(DialoguePhrases.threads))"><ul>
            \(filter(path, isHere: talk.thread == nil, context.say(DialoguePhrases.all)))\(links)</ul></nav>

            """
    }

    private func filter(_ path: String, isHere: Bool, _ name: HTML) -> HTML {
        let here: HTML? = isHere ? " aria-current=\"true\"" : nil
        return "<li><a href=\"\(path)\"\(here)>\(name)</a></li>\n"
    }

    private func name(of topic: Topic) -> HTML {
        context.say(ReviewPhrases.article(topic.article, of: context.names.instrument(topic.instrument.text)))
    }

    private var threads: HTML {
        let shown = byTopic.filter { thread in talk.thread.map { $0 == thread.topic } ?? true }
        guard !shown.isEmpty else { return "<p class=\"note\">\(context.say(DialoguePhrases.nothingSaid))</p>" }
        return "\(shown.map { thread -> HTML in self.thread(thread.topic, thread.messages) })"
    }

    private func thread(_ topic: Topic, _ messages: [MessageEntry]) -> HTML {
        """
        <section id="thread-\(topic.key)">
        <h2>\(name(of: topic)) <small>\(context.say(DialoguePhrases.messages(messages.count)))</small></h2>
        \(messages.map(message))
        </section>

        """
    }

    private func message(_ message: MessageEntry) -> HTML {
        let own: HTML? = message.state != nil && message.state == talk.own ? " own" : nil
        let round = message.round.map { pieces.mark(DialoguePhrases.round($0)) }
        let free: HTML? = round == nil && !talk.phase.rounds.isEmpty ? pieces.mark(DialoguePhrases.free) : nil
        return """
            <article class="entry\(own)" id="message-\(message.number)"><header><span class="who">\(pieces.speaker(message.state))</span>
            <span class="quiet">\(context.day(message.day))</span> \(round)\(free)</header>
            \(pieces.text(message.text))\(documents(of: message))</article>

            """
    }

    private func documents(of message: MessageEntry) -> HTML? {
        let found = message.documents.compactMap { number in talk.phase.documents.first { $0.number == number } }
        guard !found.isEmpty else { return nil }
        let links = found.map { DocumentLink(document: $0, phase: talk.phase.number, state: talk.state).html }
        return "<p>\(context.say(DialoguePhrases.documents)) \(links.joined(separator: " · "))</p>"
    }
}

extension Topic {
    /// How addresses and forms name it: `UNTOC-5`.
    public var key: String { "\(instrument)-\(article)" }
}

/// A link with which a document is fetched.
struct DocumentLink {
    let document: DocumentEntry
    let phase: Int
    let state: StateCode

    var html: HTML {
        """
        <a href="\(SitePaths.documents(phase, state))/\(document.name)" lang="\(document.title.language)" dir="auto">\(document.title.body)</a>
        """
    }
}
