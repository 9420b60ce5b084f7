internal import Localization
public import Markup

/// Where the holder of an invitation sets a passphrase.
public struct InvitationPage: Sendable {
    /// The name of its form.
    public static let form = "invitation"

    private let key: String
    private let context: PageContext

    /// The page for a link that opens.
    public init(key: String, _ context: PageContext) {
        self.key = key
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        """
        <p>\(context.say(SignInPhrases.acceptIntroduction))</p>
        \(form)
        <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
        <p>\(context.say(SignInPhrases.passphraseStays))</p>
        <p>\(context.say(SecondFactorPhrases.why))</p>
        </details>

        """
    }

    private var form: HTML {
        let form = context.form(Self.form, to: "/invitation?key=\(key)")
        let passphrase = form.line(
            "passphrase", SignInPhrases.passphrase, help: SignInPhrases.passphraseHelp, kind: .password, isNeeded: true,
            completes: "new-password")
        return form.html(button: SignInPhrases.setPassphrase, "\(form.hidden("key", key))\(passphrase)")
    }
}
