internal import Localization
public import Markup

/// Where somebody chooses the kind of a second factor to set up.
public struct NewFactorPage: Sendable {
    /// The form of an app with codes.
    public static let codesForm = "new-codes"
    /// The form of a passkey.
    public static let passkeyForm = PasskeyBlock.form(.add)

    private let isFirst: Bool
    private let takesPasskeys: Bool
    private let back: String
    private let context: PageContext

    /// The page.
    public init(isFirst: Bool, takesPasskeys: Bool, back: String, _ context: PageContext) {
        self.isFirst = isFirst
        self.takesPasskeys = takesPasskeys
        self.back = back
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        let passkey =
            takesPasskeys ? PasskeyBlock(use: .add, button: SecondFactorPhrases.addPasskey, back: back, context: context).html : nil
        return """
            <p>\(context.say(isFirst ? SecondFactorPhrases.newFirst : SecondFactorPhrases.newFurther))</p>
            <section class="panel">
            <h2>\(context.say(SecondFactorPhrases.app))</h2>
            <p>\(context.say(SecondFactorPhrases.appHelp))</p>
            \(codes)
            </section>
            \(passkey)
            <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
            <p>\(context.say(SecondFactorPhrases.why))</p>
            </details>

            """
    }

    private var codes: HTML {
        let form = context.form(Self.codesForm, to: "/second-factor/new")
        let words = form.line(
            "words", SecondFactorPhrases.words, help: SecondFactorPhrases.wordsHelp, value: context.text(SecondFactorPhrases.telephone))
        return form.html(button: SecondFactorPhrases.showQR, "\(form.hidden("back", back))\(words)")
    }
}
