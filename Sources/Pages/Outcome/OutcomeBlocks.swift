internal import Casework
internal import Localization
internal import Markup
internal import Registry

/// Pieces that the pages of the list, the summary and the disclosure share.
struct OutcomeBlocks {
    let context: PageContext

    init(_ context: PageContext) { self.context = context }

    /// A paragraph of the resolution.
    func rule(_ paragraph: Int) -> HTML { "<bdi dir=\"ltr\" class=\"rule\">¶\(paragraph)</bdi>" }

    /// What happens on a page, folded away.
    func help(_ paragraphs: [Phrase]) -> HTML {
        """
        <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
        \(paragraphs.map { paragraph -> HTML in "<p>\(context.say(paragraph))</p>\n" })</details>

        """
    }

    /// A text that somebody wrote, in its language.
    func text(_ text: DossierText) -> HTML { self.text(text.body, in: text.language) }

    /// A text in a language.
    func text(_ body: String, in language: String) -> HTML { "<p class=\"text\" lang=\"\(language)\" dir=\"auto\">\(body)</p>" }

    /// An article with its instrument.
    func topic(_ instrument: InstrumentCode, _ article: Int) -> HTML {
        context.say(ReviewPhrases.article(article, of: context.names.instrument(instrument.text)))
    }

    /// The name of a State; the secretariat where there is none.
    func name(_ state: StateCode?) -> String { state.map { context.names.state($0) } ?? "" }

    /// States in the order of the language.
    func sorted(_ states: [StateCode]) -> [StateCode] {
        Collation(context.words.language).sorted(states, by: { context.names.state($0) }, then: { $0.text })
    }

    /// What became of a text, word by word; what is new or gone as a whole is marked as a whole.
    func difference(from old: DossierText?, to new: DossierText?) -> HTML {
        difference(from: old?.body, to: new?.body, in: new?.language ?? old?.language ?? "")
    }

    /// What became of a text, word by word.
    func difference(from old: String?, to new: String?, in language: String) -> HTML {
        let words: HTML =
            switch (old, new) {
            case (let old?, let new?): WordDifference(from: old, to: new).html
            case (nil, let new?): "<ins>\(new)</ins>"
            case (let old?, nil): "<del>\(old)</del>"
            case (nil, nil): ""
            }
        return "<p class=\"text difference\" lang=\"\(language)\" dir=\"auto\">\(words)</p>"
    }

    /// For whom a text waits; nothing where it waits for nobody.
    func waits(_ states: [String]) -> HTML? {
        states.isEmpty ? nil : "<span class=\"due\">\(context.say(ReviewPhrases.waits(for: states)))</span> "
    }
}
