internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

/// Small pieces that the pages of feedback and dialogue have in common.
struct DeskPieces {
    let context: PageContext

    /// A text as somebody wrote it, in its language, its line breaks kept.
    func text(_ text: DossierText) -> HTML { "<p class=\"text\" lang=\"\(text.language)\" dir=\"auto\">\(text.body)</p>" }

    /// A question in the words of the questionnaire, which are English.
    func question(_ text: String) -> HTML { "<p lang=\"en\" dir=\"auto\">\(text)</p>" }

    /// The paragraph on which something rests.
    func rule(_ text: String) -> HTML { "<bdi dir=\"ltr\" class=\"rule\">\(text)</bdi>" }

    /// The explanation for who is here for the first time.
    func help(_ phrases: [Phrase], rule text: String) -> HTML {
        let lines = phrases.map { phrase -> HTML in "<p>\(context.say(phrase))</p>" }
        return """
            <details class="help"><summary>\(context.say(FormPhrases.whatHappens)) \(rule(text))</summary>
            \(lines)
            </details>

            """
    }

    /// The name of a State.
    func state(_ code: StateCode) -> HTML { "<bdi>\(context.names.state(code))</bdi>" }

    /// Who speaks: a State, or the secretariat where it is none.
    func speaker(_ code: StateCode?) -> HTML { code.map(state) ?? context.say(DialoguePhrases.secretariat) }

    /// A word that stands out.
    func mark(_ phrase: Phrase, _ kind: MarkKind = .plain) -> HTML { "<span class=\"mark\(kind.html)\">\(context.say(phrase))</span>" }

    /// How a word stands out.
    enum MarkKind {
        case plain, good, warn, secret

        var html: HTML? {
            switch self {
            case .plain: nil
            case .good: " good"
            case .warn: " warn"
            case .secret: " secret"
            }
        }
    }

    /// What stands against a form that the page no longer shows, since what it asked for is done.
    func refusal(unless isShown: (String) -> Bool) -> HTML? {
        guard let typed = context.typed, !typed.notes.isEmpty, !isShown(typed.form) else { return nil }
        return "<div class=\"note bad\" role=\"alert\">\(typed.notes.map { note -> HTML in "<p>\(context.say(note))</p>" })</div>\n"
    }

    /// States in the order of the reader's language.
    func sorted(_ states: [StateCode]) -> [StateCode] {
        Collation(context.words.language).sorted(states, by: { context.names.state($0) }, then: \.text)
    }
}
