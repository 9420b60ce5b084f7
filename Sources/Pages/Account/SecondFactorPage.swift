internal import Localization
public import Markup

/// Where somebody shows the second factor, to come in or once more before something that binds.
public struct SecondFactorPage: Sendable {
    /// The form with the code of an app.
    public static let codeForm = "second-factor"
    /// The form with a recovery code.
    public static let recoveryForm = "recovery"
    /// The form with a passkey.
    public static let passkeyForm = PasskeyBlock.form(.show)

    private let isStepUp: Bool
    private let takesPasskeys: Bool
    private let back: String
    private let context: PageContext

    /// The page.
    ///
    /// - Parameters:
    ///   - isStepUp: whether its reader is signed in already.
    ///   - back: the path to which it leads.
    public init(isStepUp: Bool, takesPasskeys: Bool, back: String, _ context: PageContext) {
        self.isStepUp = isStepUp
        self.takesPasskeys = takesPasskeys
        self.back = back
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        let passkey =
            takesPasskeys ? PasskeyBlock(use: .show, button: SecondFactorPhrases.usePasskey, back: back, context: context).html : nil
        return """
            <p>\(context.say(isStepUp ? SecondFactorPhrases.stepUp : SecondFactorPhrases.introduction))</p>
            <section class="panel">
            <h2>\(context.say(SecondFactorPhrases.app))</h2>
            \(codes)
            </section>
            \(passkey)
            \(recovery)
            <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
            <p>\(context.say(SecondFactorPhrases.why))</p>
            </details>

            """
    }

    private var codes: HTML {
        let form = context.form(Self.codeForm, to: "/second-factor")
        let code = form.line(
            "code", SecondFactorPhrases.code, help: SecondFactorPhrases.codeHelp, isNeeded: true, isShort: true,
            completes: "one-time-code", direction: .leftToRight)
        return form.html(button: SecondFactorPhrases.showCode, "\(form.hidden("back", back))\(code)")
    }

    private var recovery: HTML {
        let form = context.form(Self.recoveryForm, to: "/second-factor")
        let code = form.line(
            "recovery-code", SecondFactorPhrases.recoveryCode, help: SecondFactorPhrases.recoveryHelp, isNeeded: true, completes: "off",
            direction: .leftToRight)
        let open: HTML? = form.wasRefused ? " open" : nil
        return """
            <details\(open)><summary>\(context.say(SecondFactorPhrases.lost))</summary>
            \(form.html(button: SecondFactorPhrases.showCode, style: .second, "\(form.hidden("back", back))\(code)"))
            </details>
            """
    }
}
