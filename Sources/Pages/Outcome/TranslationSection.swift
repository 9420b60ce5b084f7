public import Casework
internal import Law
public import Localization
internal import Markup
public import Mechanism

/// What was agreed in the six languages: asked for, handed in, checked (¶38, ¶51).
public struct TranslationSection: Sendable {
    let document: OutcomeDocument
    let title: Phrase
    let entries: [TranslationEntry]
    /// Whether all have agreed, so that translation begins.
    let isAgreed: Bool
    /// The agreed text, where it is one text in one language.
    let original: DossierText?
    /// Whether the reader may work on translations now.
    let mayTranslate: Bool
    let path: String

    /// The language versions of a document.
    ///
    /// - Parameter path: where translations are sent to, without document and language.
    public init(
        of document: OutcomeDocument, _ title: Phrase, _ entries: [TranslationEntry], isAgreed: Bool, original: DossierText?,
        mayTranslate: Bool, path: String
    ) {
        self.document = document
        self.title = title
        self.entries = entries
        self.isAgreed = isAgreed
        self.original = original
        self.mayTranslate = mayTranslate
        self.path = path
    }

    /// The name of the form for one language.
    public static func form(_ document: OutcomeDocument, _ language: WorkingLanguage) -> String {
        "translation-\(document.rawValue)-\(language.rawValue)"
    }

    /// Shown once the text is agreed, from which translation begins.
    func html(_ context: PageContext) -> HTML? {
        guard isAgreed || !entries.isEmpty else { return nil }
        let columns = WorkingLanguage.allCases.map { column($0, context) }
        return """
            <section id="languages-\(document.rawValue)">
            <h2>\(context.say(title)) \(OutcomeBlocks(context).rule(51))</h2>
            <p>\(context.say(SummaryPhrases.languagesHelp))</p>
            <div class="desk">\(columns)</div>
            </section>

            """
    }

    private func column(_ language: WorkingLanguage, _ context: PageContext) -> HTML {
        let heading: HTML = "<h3>\(context.say(language.phrase))</h3>"
        if let original, original.language == language.rawValue {
            return """
                <section id="\(document.rawValue)-\(language.rawValue)">\(heading)
                <p><span class="mark good">\(context.say(SummaryPhrases.original))</span></p>\(read(original, language, context))</section>

                """
        }
        let entry = entries.first { $0.language == language.rawValue }
        return """
            <section id="\(document.rawValue)-\(language.rawValue)">\(heading)
            <p>\(mark(entry, context))</p>\(entry?.text.map { read($0, language, context) })\(work(entry, language, context))</section>

            """
    }

    private func mark(_ entry: TranslationEntry?, _ context: PageContext) -> HTML {
        guard let entry, let stage = TranslationStage(rawValue: entry.stage) else {
            return "<span class=\"mark\">\(context.say(SummaryPhrases.notRequested))</span>"
        }
        let since = context.say(SummaryPhrases.since(stage.phrase, entry.since))
        return stage == .checked ? "<span class=\"mark good\">\(since)</span>" : "<span class=\"mark warn\">\(since)</span>"
    }

    private func read(_ text: DossierText, _ language: WorkingLanguage, _ context: PageContext) -> HTML {
        """
        <details><summary>\(context.say(SummaryPhrases.read))</summary>
        <p class="outcome-text" lang="\(language.rawValue)" dir="\(language.language.direction.rawValue)">\(text.body)</p></details>

        """
    }

    /// What the translation office does next.
    private func work(_ entry: TranslationEntry?, _ language: WorkingLanguage, _ context: PageContext) -> HTML? {
        guard mayTranslate else { return nil }
        let path = "\(path)/\(document.rawValue)/\(language.rawValue)"
        switch entry.flatMap({ TranslationStage(rawValue: $0.stage) }) {
        case nil: return context.button(SummaryPhrases.request, to: "\(path)/request")
        case .requested: return delivery(nil, language, path, context)
        case .delivered:
            return
                "\(delivery(entry?.text?.body, language, path, context))\(context.button(SummaryPhrases.check, to: "\(path)/check", style: .first))"
        case .checked: return nil
        }
    }

    private func delivery(_ text: String?, _ language: WorkingLanguage, _ path: String, _ context: PageContext) -> HTML {
        let form = context.form(Self.form(document, language), to: "\(path)/delivery")
        let open: HTML? = form.wasRefused ? " open" : nil
        let field = form.area("text", SummaryPhrases.translated, value: text ?? "", rows: 10, language: language.rawValue, isNeeded: true)
        return """
            <details\(open)><summary>\(context.say(SummaryPhrases.translate))</summary>
            \(form.html(button: SummaryPhrases.deliver, isWide: true, field))</details>

            """
    }
}
