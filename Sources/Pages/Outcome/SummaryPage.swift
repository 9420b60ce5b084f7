public import Casework
public import Law
internal import Localization
public import Markup
internal import Mechanism

/// The summary: as it is being written, agreed, translated and published (¶38, ¶39, ¶51).
public struct SummaryPage: Sendable {
    let model: Model
    let context: PageContext
    let blocks: OutcomeBlocks

    /// What the page shows.
    public struct Model: Sendable {
        /// The summary as its reader may see it; none before it is begun.
        public var summary: SummaryEntry?
        /// The history, for those who work on the summary.
        public var history: [SummaryVersion] = []
        /// How many words it may have.
        public var mostWords: Int
        /// How many words the text of the form has.
        public var wordsTyped: Int?
        /// For whom the summary waits.
        public var waitsFor: [String] = []
        /// By when it is to be agreed.
        public var due: Day?
        /// Whether the list is agreed, without which the summary is not agreed.
        public var isListAgreed = false
        /// Whether the reader may write it now.
        public var mayDraft = false
        /// The agreements; none where the reader does not work on it.
        public var agreement: AgreementSection?
        /// The language versions.
        public var translations: TranslationSection?
        /// What is missing before the publication; none where the reader does not publish.
        public var publication: PublicationSection?
        /// Where the review's phase is, from the root of the site.
        public var path: String

        /// A page of a phase.
        public init(path: String, mostWords: Int) {
            self.path = path
            self.mostWords = mostWords
        }
    }

    /// The page for a reader.
    public init(_ model: Model, _ context: PageContext) {
        self.model = model
        self.context = context
        blocks = OutcomeBlocks(context)
    }

    /// The name of the form with the text.
    public static let form = "summary"

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        """
        \(status)
        \(blocks.help([SummaryPhrases.help(most: model.mostWords), OutcomePhrases.agreementMeans, SummaryPhrases.languagesHelp]))
        \(changedMeanwhile)\(text)\(beside)\(draft)\(tooEarly)\(model.agreement?.html(context))\(model.publication?.html(context))\
        \(model.translations?.html(context))\(history)
        """
    }

    private var status: HTML {
        let summary = model.summary
        let version: HTML? = summary?.version.map { version -> HTML in
            "<span class=\"mark\">\(context.say(AgreementPhrases.version(version)))</span> "
        }
        let agreed: HTML? = summary?.agreedOn.map { day -> HTML in
            "<span class=\"mark good\">\(context.say(AgreementPhrases.agreed(on: day)))</span> "
        }
        let due: HTML? = summary?.agreedOn == nil ? model.due.map { context.say(Deadline.phrase(due: $0, on: context.today)) } : nil
        return "<p class=\"status\">\(version)\(agreed)\(published)\(blocks.waits(model.waitsFor))\(due)</p>"
    }

    private var published: HTML? {
        guard let symbol = model.summary?.symbol, let day = model.summary?.publishedOn else { return nil }
        return "<span class=\"mark good\">\(context.say(OutcomePhrases.published(as: symbol, on: day)))</span> "
    }

    private var text: HTML {
        guard let text = model.summary?.text else { return "<p class=\"note\">\(context.say(SummaryPhrases.empty))</p>" }
        return """
            <section id="text"><h2>\(context.say(SummaryPhrases.text)) \(blocks.rule(38))</h2>
            <div class="panel"><p class="outcome-text" lang="\(text.language)" dir="auto">\(text.body)</p></div>
            <p class="count quiet">\(context.say(ReviewPhrases.words(text.words, of: model.mostWords)))</p></section>

            """
    }

    /// What changed since the version that somebody wanted to agree to.
    private var changedMeanwhile: HTML? {
        guard let typed = context.typed, typed.form == AgreementSection.form, let version = typed.value("version").flatMap({ Int($0) }),
            version != model.summary?.version, let old = model.history.first(where: { $0.version == version })
        else { return nil }
        return """
            <section class="panel" role="alert"><h2>\(context.say(OutcomePhrases.changedSince(version)))</h2>
            <p>\(context.say(OutcomePhrases.readAgain))</p>
            \(blocks.difference(from: old.text, to: model.summary?.text))</section>

            """
    }

    /// Both texts, where somebody else wrote one while this reader wrote theirs.
    private var beside: HTML? {
        guard let typed = context.typed, typed.form == Self.form, typed.value("basedOn") != "\(model.summary?.version ?? 0)",
            let atHand = model.summary?.text
        else { return nil }
        return """
            <section role="alert"><p class="note warn">\(context.say(OutcomePhrases.changedMeanwhile))</p>
            \(SideBySide(typed.value("text") ?? "", atHand, context).html)</section>

            """
    }

    private var draft: HTML? {
        guard model.mayDraft else { return nil }
        let form = context.form(Self.form, to: "\(model.path)/summary")
        let text = model.summary?.text
        let count = model.wordsTyped ?? text?.words ?? 0
        let fields: HTML = """
            \(form.hidden("basedOn", "\(model.summary?.version ?? 0)"))\
            \(form.area("text", OutcomePhrases.text, help: SummaryPhrases.counted, value: text?.body ?? "", rows: 18, language: text?.language, mostWords: model.mostWords, isNeeded: true))
            <p class="count" aria-live="polite" data-count>\(context.say(ReviewPhrases.words(count, of: model.mostWords)))</p>
            \(context.writing(form, chosen: text?.language))
            """
        return """
            <section id="draft"><h2>\(context.say(SummaryPhrases.draft)) \(blocks.rule(38))</h2>
            <p>\(context.say(SummaryPhrases.draftHelp))</p>
            \(form.html(button: Buttons.save, script: "words", isWide: true, fields))</section>

            """
    }

    private var tooEarly: HTML? {
        guard model.agreement != nil, !model.isListAgreed else { return nil }
        return "<p class=\"note\">\(context.say(SummaryPhrases.listFirst)) \(blocks.rule(39))</p>\n"
    }

    /// Each text with what it changed in the one before.
    private var history: HTML? {
        guard !model.history.isEmpty else { return nil }
        let entries = model.history.indices.reversed().map { place -> HTML in
            let (version, before) = (model.history[place], place > 0 ? model.history[place - 1] : nil)
            let phrase = OutcomePhrases.version(version.version, by: blocks.name(version.state), on: version.day)
            let text = before.map { blocks.difference(from: $0.text, to: version.text) } ?? blocks.text(version.text)
            return "<div class=\"entry\"><header><span class=\"who\">\(context.say(phrase))</span></header>\(text)</div>\n"
        }
        return """
            <section id="history"><h2>\(context.say(OutcomePhrases.history))</h2>
            <details><summary>\(context.say(SummaryPhrases.versions(model.history.count)))</summary>
            <p class="quiet">\(context.say(OutcomePhrases.marks))</p>\(entries)</details></section>

            """
    }
}
