public import Casework
public import Law
internal import Localization
public import Markup
public import Mechanism

/// The list of observations: as it is being worked on, and as it was published (¶38, ¶39).
public struct ListPage: Sendable {
    let model: Model
    let context: PageContext
    let blocks: OutcomeBlocks

    /// What the page shows.
    public struct Model: Sendable {
        /// The list as its reader may see it; none before the first item.
        public var list: ListEntry?
        /// The needs that the reader may know of.
        public var needs: [NeedEntry] = []
        /// The history, for those who work on the list.
        public var history: [ListChange] = []
        /// What the reader can choose as evidence.
        public var evidence: [EvidenceAtHand] = []
        /// Evidence of the items that stand, by the numbers of the items.
        public var named: [Int: [Evidence]] = [:]
        /// The acts that filed the documents, by the numbers that the reader sees.
        public var documents: [Int: Int] = [:]
        /// The text at hand of each item, by the number of the act that brought it.
        public var texts: [Int: Int] = [:]
        /// What the reader may write items about; nothing where the reader may write none.
        public var topics: [Topic] = []
        /// For whom the list waits.
        public var waitsFor: [String] = []
        /// By when the list is to be agreed.
        public var due: Day?
        /// Whether observations are missing, before which nothing is agreed.
        public var isEarly = false
        /// The agreements; none where the reader does not work on the list.
        public var agreement: AgreementSection?
        /// The language versions.
        public var translations: TranslationSection?
        /// Whether the reader may keep items confidential.
        public var mayKeep = false
        /// What the reader may do about the follow-up.
        public var followUp = FollowUp()
        /// Where the review's phase is, from the root of the site.
        public var path: String

        /// A page of a phase.
        public init(path: String) { self.path = path }
    }

    /// What the reader may do after the publication (¶44–46).
    public struct FollowUp: Sendable {
        /// Whether they may report progress and ask for assistance.
        public var mayReport = false
        /// How far they may report a need to be.
        public var stages: [AssistanceStage] = []
        /// What the State may ask assistance for.
        public var topics: [Topic] = []

        /// Nothing.
        public init() {}
    }

    /// The page for a reader.
    public init(_ model: Model, _ context: PageContext) {
        self.model = model
        self.context = context
        blocks = OutcomeBlocks(context)
    }

    /// The names of forms.
    public static let newItem = "item-new"
    /// The name of the form that words an item anew.
    public static func form(changing item: Int) -> String { "item-\(item)" }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        """
        \(status)
        \(blocks.help([ListPhrases.help, OutcomePhrases.agreementMeans, ListPhrases.helpConfidential]))
        \(changedMeanwhile)
        <section id="items">
        <h2>\(context.say(ListPhrases.items)) \(blocks.rule(38))</h2>
        \(items)
        </section>
        \(proposal)\(early)\(model.agreement?.html(context))\(model.translations?.html(context))
        \(NeedsSection(model, context).html)\(history)
        """
    }

    private var status: HTML {
        let version: HTML? = model.list?.version.map { version -> HTML in
            "<span class=\"mark\">\(context.say(AgreementPhrases.version(version)))</span> "
        }
        let agreed: HTML? = model.list?.agreedOn.map { day -> HTML in
            "<span class=\"mark good\">\(context.say(AgreementPhrases.agreed(on: day)))</span> "
        }
        let due: HTML? = model.list?.agreedOn == nil ? model.due.map { context.say(Deadline.phrase(due: $0, on: context.today)) } : nil
        return "<p class=\"status\">\(version)\(agreed)\(published)\(blocks.waits(model.waitsFor))\(due)</p>"
    }

    private var published: HTML? {
        guard let symbol = model.list?.symbol, let day = model.list?.publishedOn else { return nil }
        return "<span class=\"mark good\">\(context.say(OutcomePhrases.published(as: symbol, on: day)))</span> "
    }

    private var items: HTML {
        guard let list = model.list, !list.items.isEmpty else { return "<p class=\"note\">\(context.say(ListPhrases.empty))</p>" }
        return ObservationKind.allCases.map { kind -> HTML in
            let own = list.items.filter { $0.kind == kind.rawValue }
            guard !own.isEmpty else { return "" }
            return "<h3>\(context.say(kind.phrase))</h3>\n\(own.map { ItemView($0, model, context).html })"
        }.joined()
    }

    /// What changed since the version that somebody wanted to agree to.
    private var changedMeanwhile: HTML? {
        guard let typed = context.typed, typed.form == AgreementSection.form, let version = typed.value("version").flatMap({ Int($0) }),
            version != model.list?.version
        else { return nil }
        let changes = model.history.filter { $0.version > version }
        return """
            <section class="panel" role="alert"><h2>\(context.say(OutcomePhrases.changedSince(version)))</h2>
            <p>\(context.say(OutcomePhrases.readAgain))</p>
            \(changes.map { ChangeView($0, context).html })</section>

            """
    }

    private var early: HTML? {
        guard model.agreement != nil, model.isEarly else { return nil }
        return "<p class=\"note\">\(context.say(ListPhrases.feedbackFirst)) \(blocks.rule(39))</p>\n"
    }

    private var proposal: HTML? {
        guard !model.topics.isEmpty else { return nil }
        let form = context.form(Self.newItem, to: "\(model.path)/list/items")
        return """
            <section id="propose"><h2>\(context.say(ListPhrases.propose)) \(blocks.rule(38))</h2>
            <p>\(context.say(ListPhrases.proposeHelp))</p>
            \(form.html(button: Buttons.add, ItemFields(model, context).html(form)))</section>

            """
    }

    private var history: HTML? {
        guard !model.history.isEmpty else { return nil }
        return """
            <section id="history"><h2>\(context.say(OutcomePhrases.history))</h2>
            <details><summary>\(context.say(ListPhrases.changes(model.history.count)))</summary>
            <p class="quiet">\(context.say(OutcomePhrases.marks))</p>
            \(model.history.reversed().map { ChangeView($0, context).html })</details></section>

            """
    }
}

/// One change to the list, with its differences.
struct ChangeView {
    let change: ListChange
    let context: PageContext

    init(_ change: ListChange, _ context: PageContext) {
        self.change = change
        self.context = context
    }

    var html: HTML {
        let blocks = OutcomeBlocks(context)
        let phrase = ListPhrases.change(what, version: change.version, by: blocks.name(change.state), on: change.day)
        return """
            <div class="entry"><header><span class="who">\(context.say(phrase))</span>
            <span>\(context.say(change.kind.phrase)), \(blocks.topic(change.topic.instrument, change.topic.article))</span></header>
            \(blocks.difference(from: change.before, to: change.after))</div>

            """
    }

    private var what: Phrase {
        if change.after == nil { return ListPhrases.removed }
        return change.before == nil ? ListPhrases.proposed : ListPhrases.changed
    }
}
