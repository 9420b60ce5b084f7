public import Casework
public import Law
internal import Localization
public import Markup
internal import Mechanism
public import Registry

/// The people of a review as its reader may know them: nominations, contributors, consultations on reviewing States.
public struct PeoplePage: Sendable {
    /// What the reader may do.
    public struct Rights: Sendable {
        /// Whether the reader nominates.
        public let nominates: Bool
        /// The phase to whose questions the reader may ask others; none for who may not.
        public let invitesTo: Int?
        /// The States on which the reader may ask for consultations.
        public let consultsOn: [StateCode]
        /// Whether the reader may declare that consultations failed.
        public let consults: Bool

        /// Rights.
        public init(nominates: Bool, invitesTo: Int?, consultsOn: [StateCode], consults: Bool) {
            self.nominates = nominates
            self.invitesTo = invitesTo
            self.consultsOn = consultsOn
            self.consults = consults
        }
    }

    /// The questions of an article about which others can be asked.
    public struct ArticleOfQuestions: Sendable {
        /// The instrument.
        public let instrument: InstrumentCode
        /// The article, as the questions name it.
        public let article: String
        /// How many questions there are.
        public let count: Int

        /// An article.
        public init(_ instrument: InstrumentCode, _ article: String, count: Int) {
            self.instrument = instrument
            self.article = article
            self.count = count
        }

        /// The value of its box.
        public var value: String { "\(instrument)-\(article)" }
    }

    let dossier: ReviewDossier
    let rights: Rights
    let articles: [ArticleOfQuestions]
    let lastLinkDay: Day
    let context: PageContext

    /// The page.
    public init(_ dossier: ReviewDossier, _ rights: Rights, articles: [ArticleOfQuestions], lastLinkDay: Day, _ context: PageContext) {
        self.dossier = dossier
        self.rights = rights
        self.articles = articles
        self.lastLinkDay = lastLinkDay
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        """
        <details class="help"><summary>\(say(FormPhrases.whatHappens))</summary>
        <p>\(say(PeoplePhrases.explanation)) <bdi dir="ltr" class="rule">¶18, ¶27, ¶33</bdi></p></details>
        \(nominations)
        \(contributors)
        \(consultations)
        """
    }

    func say(_ phrase: Phrase) -> HTML { context.say(phrase) }
    func name(_ state: StateCode) -> String { context.names.state(state) }
    var state: StateCode { dossier.state }

    func table(_ label: Phrase, _ columns: [Phrase], _ rows: [HTML]) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(label))">
        <table>
        <thead><tr>\(columns.map { column -> HTML in "<th scope=\"col\">\(say(column))</th>" })</tr></thead>
        <tbody>
        \(rows)
        </tbody>
        </table>
        </div>

        """
    }

    private var nominations: HTML {
        let columns = [PeoplePhrases.person, OverviewPhrases.state, PeoplePhrases.role, PeoplePhrases.stage, PeoplePhrases.since]
        let list: HTML =
            dossier.nominations.isEmpty
            ? "<p class=\"quiet\">\(say(PeoplePhrases.noNominations))</p>\n"
            : table(PeoplePhrases.nominations, columns, sorted.map(row))
        let link: HTML? =
            rights.nominates
            ? "<p class=\"actions\"><a class=\"button\" href=\"\(SitePaths.review(state))/nominations/new\">\(say(PeoplePhrases.nominate))</a></p>\n"
            : nil
        return "<h2 id=\"nominations\">\(say(PeoplePhrases.nominations))</h2>\n\(list)\(link)"
    }

    private var sorted: [NominationEntry] {
        Collation(context.words.language).sorted(dossier.nominations, by: { name($0.state) }, then: { "\(1_000_000 + $0.number)" })
    }

    private func row(_ entry: NominationEntry) -> HTML {
        let stage = NominationStage(rawValue: entry.stage).map { say($0.phrase) } ?? "\(entry.stage)"
        let role = DesignatedRole(rawValue: entry.role).map { say($0.phrase) } ?? "\(entry.role)"
        return """
            <tr><th scope="row"><a href="\(SitePaths.nomination(entry.number, state))"><bdi>\(entry.particulars.name)</bdi></a></th>\
            <td><bdi>\(name(entry.state))</bdi></td><td>\(role)</td><td><span class="mark">\(stage)</span></td>\
            <td>\(context.day(entry.since))</td></tr>

            """
    }
}
