public import Casework
public import Law
internal import Localization
public import Markup
internal import Mechanism
public import Registry

/// One nomination: what the note says and what the person says, side by side, and what comes next (¶27, ¶33).
public struct NominationPage: Sendable {
    /// What the reader may do with the nomination.
    public struct Rights: Sendable {
        /// Whether the reader invites, asks and approves.
        public let admits: Bool
        /// Whether the reader is the nominated person.
        public let isOwn: Bool
        /// Whether the reader may take it back.
        public let withdraws: Bool
        /// Whether the reader belongs to the people who hand over.
        public let handsOver: Bool
        /// The last day that a link can work.
        public let lastLinkDay: Day

        /// Rights.
        public init(admits: Bool, isOwn: Bool, withdraws: Bool, handsOver: Bool, lastLinkDay: Day) {
            self.admits = admits
            self.isOwn = isOwn
            self.withdraws = withdraws
            self.handsOver = handsOver
            self.lastLinkDay = lastLinkDay
        }
    }

    let entry: NominationEntry
    let state: StateCode
    let rights: Rights
    let context: PageContext

    /// The page of a nomination in the review of a State.
    public init(_ entry: NominationEntry, in state: StateCode, _ rights: Rights, _ context: PageContext) {
        self.entry = entry
        self.state = state
        self.rights = rights
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        context.complete("\(head)\(comparison)\(question)\(forOwner)\(forSecretariat)\(withdrawal)")
    }

    func say(_ phrase: Phrase) -> HTML { context.say(phrase) }
    var path: String { SitePaths.nomination(entry.number, state) }
    var stage: NominationStage { NominationStage(rawValue: entry.stage) ?? .nominated }

    private var head: HTML {
        let role = DesignatedRole(rawValue: entry.role).map { say($0.phrase) } ?? "\(entry.role)"
        let link: HTML? = entry.linkExpiresOn.flatMap { day in
            stage == .invited || stage == .clarificationAsked ? "<li>\(say(NominationPhrases.link(until: day)))</li>\n" : nil
        }
        let file: HTML? = entry.hasFile ? "<li><a href=\"\(path)/note\">\(say(NominationPhrases.fetchNote))</a></li>\n" : nil
        let handover: HTML? =
            rights.handsOver ? "<li><a href=\"\(path)/handover\">\(say(NominationDeedPhrases.handover))</a></li>\n" : nil
        return """
            <p class="status"><span class="mark">\(say(stage.phrase))</span> \(role), <bdi>\(context.names.state(entry.state))</bdi>
            <bdi dir="ltr" class="rule">\(entry.role == DesignatedRole.focalPoint.rawValue ? "¶18" : "¶27")</bdi></p>
            <ul><li>\(say(NominationPhrases.filed(on: entry.filedOn)))</li>\(link)\(instruments)\(file)\(handover)</ul>

            """
    }

    private var instruments: HTML? {
        guard !entry.instruments.isEmpty else { return nil }
        let names = context.words.formats.list(entry.instruments.map { context.names.instrument($0.text) })
        return "<li>\(say(ReviewPhrases.instruments)): \(names)</li>\n"
    }

    /// Note and profile side by side; what differs is said in words beside the colour.
    private var comparison: HTML {
        let note = entry.particulars
        let fields: [(Phrase, String, String?)] = [
            (NominationPhrases.name, note.name, entry.profile?.name), (NominationPhrases.function, note.title, entry.profile?.title),
            (FormPhrases.mail, note.mail, entry.profile?.mail),
            (NominationPhrases.telephone, note.telephone, entry.profile?.telephone),
        ]
        let columns = [NominationPhrases.field, NominationPhrases.inNote, NominationPhrases.inProfile]
        let missing: HTML? = entry.profile == nil ? "<p class=\"quiet\">\(say(NominationPhrases.noProfile))</p>\n" : nil
        return """
            <h2>\(say(NominationPhrases.compared))</h2>
            \(missing)<div class="scroll" tabindex="0" role="region" aria-label="\(context.text(NominationPhrases.compared))">
            <table>
            <thead><tr>\(columns.map { column -> HTML in "<th scope=\"col\">\(say(column))</th>" })</tr></thead>
            <tbody>
            \(fields.map(row))
            <tr><th scope="row">\(say(NominationPhrases.note))</th><td><bdi>\(entry.note)</bdi></td><td></td></tr>
            </tbody>
            </table>
            </div>

            """
    }

    private func row(_ label: Phrase, _ note: String, _ profile: String?) -> HTML {
        let differs = profile.map { $0 != note } ?? false
        let mark: HTML? = differs ? " <span class=\"mark warn\">\(say(NominationPhrases.differs))</span>" : nil
        let shown: HTML = profile.map { differs ? "<ins><bdi>\($0)</bdi></ins>" : "<bdi>\($0)</bdi>" } ?? ""
        return "<tr><th scope=\"row\">\(say(label))</th><td><bdi>\(note)</bdi></td><td>\(shown)\(mark)</td></tr>\n"
    }

    /// What the secretariat asked last, while it waits for the answer and after it.
    private var question: HTML? {
        entry.question.map { question -> HTML in
            """
            <h2>\(say(NominationPhrases.question))</h2>
            <div class="entry"><div class="text" lang="\(question.language)" dir="auto">\(question.body)</div></div>

            """
        }
    }
}
