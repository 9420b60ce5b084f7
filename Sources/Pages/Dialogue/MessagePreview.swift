public import Casework
internal import Law
internal import Localization
public import Markup
public import Mechanism
public import Registry

/// A message before it is sent: as it will stand, with who will be able to read it (¶28 b, ¶36).
public struct MessagePreview: Sendable {
    private let draft: Draft
    private let readers: Readership
    private let state: StateCode
    private let phase: Int
    private let context: PageContext

    /// A message that is not sent yet.
    public struct Draft: Sendable {
        /// The article.
        public let topic: Topic
        /// The text.
        public let text: String
        /// The code of its language.
        public let language: String
        /// The documents that go with it.
        public let documents: [DocumentEntry]

        /// A message.
        public init(topic: Topic, text: String, language: String, documents: [DocumentEntry]) {
            self.topic = topic
            self.text = text
            self.language = language
            self.documents = documents
        }
    }

    /// A message in the dialogue of a phase, with its readers.
    public init(_ draft: Draft, _ readers: Readership, in state: StateCode, phase: Int, _ context: PageContext) {
        self.draft = draft
        self.readers = readers
        self.state = state
        self.phase = phase
        self.context = context
    }

    private var pieces: DeskPieces { DeskPieces(context: context) }

    /// The content within the frame.
    public var html: HTML {
        let topic = ReviewPhrases.article(draft.topic.article, of: context.names.instrument(draft.topic.instrument.text))
        let links = draft.documents.map { DocumentLink(document: $0, phase: phase, state: state).html }
        let documents: HTML? =
            links.isEmpty ? nil : "<p>\(context.say(DialoguePhrases.documents)) \(links.joined(separator: " · "))</p>"
        return """
            <p class="note warn" role="status">\(context.say(DialoguePhrases.notSent)) \(context.say(DialoguePhrases.stands))</p>
            <article class="entry own draft"><h2>\(context.say(topic))</h2>
            <p class="text" lang="\(draft.language)" dir="auto">\(draft.text)</p>\(documents)</article>
            \(seenBy)\(form)
            """
    }

    private var form: HTML {
        let form = context.form(MessageForm.name, to: "\(SitePaths.dialogue(phase, state))/messages")
        let fields = [("step", "send"), ("topic", draft.topic.key), ("text", draft.text), ("language", draft.language)]
        let documents = draft.documents.map { form.hidden("documents", "\($0.act ?? 0)") }
        return form.html(
            button: Buttons.send, other: (DialoguePhrases.change, "change"), "\(fields.map { form.hidden($0.0, $0.1) })\(documents)")
    }

    private var seenBy: HTML {
        let unread = pieces.sorted(readers.unread).map { context.names.state($0) }
        let others: HTML? =
            unread.isEmpty ? nil : "<p><strong>\(context.say(DialoguePhrases.notSeen(by: unread)))</strong> \(pieces.rule("¶28 b"))</p>"
        return """
            <section class="seen-by"><h2>\(context.say(DialoguePhrases.seenBy))</h2>
            \(wide)<ul>
            \(pieces.sorted(readers.states.map(\.state)).map(line))\(offices)</ul>
            \(others)<p>\(context.say(DialoguePhrases.later)) \(pieces.rule("¶40, ¶41"))</p>
            </section>

            """
    }

    private var wide: HTML? {
        if readers.isForEverybody { return "<p><strong>\(context.say(DialoguePhrases.seenByEverybody))</strong> \(pieces.rule("¶41"))</p>" }
        return readers.isForParties ? "<p><strong>\(context.say(DialoguePhrases.seenByParties))</strong> \(pieces.rule("¶40"))</p>" : nil
    }

    private func line(of state: StateCode) -> HTML {
        let people = readers.states.first { $0.state == state }?.people ?? []
        let named = people.map { person in
            person.name.map { context.text(DialoguePhrases.person($0, person.capacity.phrase)) } ?? context.text(person.capacity.phrase)
        }
        return "<li><strong>\(pieces.state(state))</strong>: <bdi>\(context.words.formats.list(named))</bdi></li>\n"
    }

    private var offices: HTML? {
        guard !readers.offices.isEmpty else { return nil }
        let names = readers.offices.map { context.text($0.phrase) }
        return "<li><strong>\(context.say(DialoguePhrases.secretariat))</strong>: <bdi>\(context.words.formats.list(names))</bdi></li>\n"
    }
}
