internal import Localization
internal import Markup

/// A passkey, for browsers that know them: hidden until the script has found that this one does.
struct PasskeyBlock {
    /// What is done with it.
    enum Use: String {
        case show
        case add
    }

    let use: Use
    let button: Phrase
    let back: String
    let context: PageContext

    /// The forms of both uses, as `TypedForm` names them.
    static func form(_ use: Use) -> String { "passkey-\(use.rawValue)" }

    var html: HTML {
        let form = context.form(Self.form(use), to: use == .show ? "/second-factor/passkey" : "/second-factor/new/passkey")
        let answers = ["credential", "clientData", "authenticatorData", "signature"].map { form.hidden($0, "") }
        let words: HTML? =
            use == .show
            ? nil
            : form.line(
                "words", SecondFactorPhrases.words, help: SecondFactorPhrases.wordsHelp, value: context.text(SecondFactorPhrases.computer))
        return """
            <section class="panel" data-passkey="\(use.rawValue)"\(form.wasRefused ? "" : hidden)>
            <h2>\(context.say(SecondFactorPhrases.passkey))</h2>
            <p>\(context.say(SecondFactorPhrases.passkeyHelp))</p>
            \(form.html(button: button, style: .second, script: "passkey", "\(form.hidden("back", back))\(answers)\(words)"))
            <p class="saved" role="status" data-waiting="\(context.text(SecondFactorPhrases.passkeyWaiting))"\
             data-failed="\(context.text(SecondFactorPhrases.passkeyFailed))"></p>
            </section>

            """
    }

    private var hidden: HTML { " hidden" }
}
