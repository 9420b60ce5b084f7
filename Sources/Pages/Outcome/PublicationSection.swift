internal import Localization
internal import Markup
public import Mechanism

/// What is missing before list and summary are published, and the form of who publishes (¶38).
public struct PublicationSection: Sendable {
    let isListAgreed: Bool
    let isSummaryAgreed: Bool
    let missing: [WorkingLanguage]
    let path: String

    /// The state of a publication.
    ///
    /// - Parameters:
    ///   - missing: the languages in which a checked summary is missing.
    ///   - path: where the phase is.
    public init(isListAgreed: Bool, isSummaryAgreed: Bool, missing: [WorkingLanguage], path: String) {
        self.isListAgreed = isListAgreed
        self.isSummaryAgreed = isSummaryAgreed
        self.missing = missing
        self.path = path
    }

    /// The name of the form.
    public static let form = "publication"

    func html(_ context: PageContext) -> HTML {
        """
        <section id="publication"><h2>\(context.say(SummaryPhrases.publication)) \(OutcomeBlocks(context).rule(38))</h2>
        <p>\(context.say(SummaryPhrases.publicationHelp))</p>
        \(state(context))\(form(context))</section>

        """
    }

    private func state(_ context: PageContext) -> HTML {
        let gaps = gaps(context)
        guard !gaps.isEmpty else { return "<p class=\"note good\">\(context.say(SummaryPhrases.ready))</p>" }
        let lines = gaps.map { gap -> HTML in "<li>\(context.say(gap))</li>" }
        return "<div class=\"note warn\"><p>\(context.say(SummaryPhrases.missing))</p><ul>\(lines)</ul></div>"
    }

    private func gaps(_ context: PageContext) -> [Phrase] {
        var gaps: [Phrase] = []
        if !isListAgreed { gaps.append(SummaryPhrases.listMissing) }
        if !isSummaryAgreed { gaps.append(SummaryPhrases.summaryMissing) }
        if !missing.isEmpty { gaps.append(SummaryPhrases.languagesMissing(missing.map { context.text($0.phrase) })) }
        return gaps
    }

    /// Offered once nothing is missing, and kept where it was just refused.
    private func form(_ context: PageContext) -> HTML? {
        let form = context.form(Self.form, to: "\(path)/publication")
        guard gaps(context).isEmpty || form.wasRefused else { return nil }
        let fields: HTML = """
            \(form.line("list", SummaryPhrases.listSymbol, help: SummaryPhrases.symbolHelp, isNeeded: true, direction: .leftToRight))
            \(form.line("summary", SummaryPhrases.summarySymbol, isNeeded: true, direction: .leftToRight))
            <p class="note warn">\(context.say(SummaryPhrases.final))</p>
            """
        return form.html(button: SummaryPhrases.publish, style: .grave, fields)
    }
}
