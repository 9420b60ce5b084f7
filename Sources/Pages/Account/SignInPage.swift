internal import Localization
public import Markup

/// Where somebody signs in with address and passphrase.
public struct SignInPage: Sendable {
    /// The name of its form.
    public static let form = "sign-in"

    private let back: String
    private let context: PageContext

    /// The page, with the path to which it leads in the end.
    public init(back: String, _ context: PageContext) {
        self.back = back
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        """
        <p>\(context.say(SignInPhrases.introduction))</p>
        \(form)
        <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
        <p>\(context.say(SignInPhrases.whoHasAccount))</p>
        <p>\(context.say(SecondFactorPhrases.why))</p>
        <p>\(context.say(SignInPhrases.lostPassphrase))</p>
        </details>

        """
    }

    private var form: HTML {
        let form = context.form(Self.form, to: "/sign-in")
        let mail = form.line("mail", FormPhrases.mail, kind: .email, isNeeded: true, completes: "username", direction: .leftToRight)
        let passphrase = form.line(
            "passphrase", SignInPhrases.passphrase, kind: .password, isNeeded: true, completes: "current-password")
        return form.html(button: Buttons.signIn, "\(form.hidden("back", back))\(mail)\(passphrase)")
    }
}
