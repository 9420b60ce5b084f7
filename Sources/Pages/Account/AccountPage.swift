public import Casework
public import Localization
public import Markup

/// What somebody sees of the own account: name, capacities, sessions, second factors, passphrase.
public struct AccountPage: Sendable {
    /// The name of the form of the passphrase.
    public static let passphraseForm = "change"

    /// What was just done, as the address of the page says.
    public enum Notice: String, Sendable {
        case passphrase
        case session
        case added
        case removed
        case stays
    }

    /// Whose account it is.
    public struct Holder: Sendable {
        /// The name.
        public let name: String
        /// As what the person acts, in words.
        public let capacities: [Phrase]
        /// Whether the person may look at outgoing messages.
        public let seesMessages: Bool

        /// A holder.
        public init(name: String, capacities: [Phrase], seesMessages: Bool) {
            self.name = name
            self.capacities = capacities
            self.seesMessages = seesMessages
        }
    }

    let holder: Holder
    let sessions: [ListedSession]
    let factors: [ListedFactor]
    /// Whether the second factor was shown just before.
    let isFresh: Bool
    let notice: Notice?
    let context: PageContext

    /// The page.
    public init(
        _ holder: Holder, sessions: [ListedSession], factors: [ListedFactor], isFresh: Bool, notice: Notice?, _ context: PageContext
    ) {
        self.holder = holder
        self.sessions = sessions
        self.factors = factors
        self.isFresh = isFresh
        self.notice = notice
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        """
        <p>\(context.say(AccountPhrases.introduction))</p>
        \(done)
        \(facts)
        \(context.button(Buttons.signOut, to: "/sign-out"))
        <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary><p>\(context.say(AccountPhrases.help))</p></details>
        \(sessionList)
        \(factorList)
        \(recovery)
        \(passphrase)
        """
    }

    private var done: HTML? {
        notice.map { notice -> HTML in
            let phrase =
                switch notice {
                case .passphrase: AccountPhrases.passphraseChanged
                case .session: AccountPhrases.sessionEnded
                case .added: AccountPhrases.factorAdded
                case .removed: AccountPhrases.factorRemoved
                case .stays: AccountPhrases.factorStays
                }
            return "<p class=\"note \(notice == .stays ? "warn" : "good")\" role=\"status\">\(context.say(phrase))</p>"
        }
    }

    private var facts: HTML {
        let held =
            holder.capacities.isEmpty
            ? context.say(AccountPhrases.noCapacity) : holder.capacities.map { context.say($0) }.joined(separator: "<br>")
        let messages: HTML? = holder.seesMessages ? "<p><a href=\"/messages\">\(context.say(AccountPhrases.messages))</a></p>" : nil
        return """
            <dl class="facts">
            <dt>\(context.say(AccountPhrases.name))</dt><dd><bdi>\(holder.name)</bdi></dd>
            <dt>\(context.say(AccountPhrases.capacities))</dt><dd>\(held)</dd>
            <dt>\(context.say(AccountPhrases.language))</dt><dd>\(context.say(AccountPhrases.languageHelp))</dd>
            </dl>
            \(messages)
            """
    }

    private var passphrase: HTML {
        let form = context.form(Self.passphraseForm, to: "/account/passphrase")
        let fields = [
            form.line("present-passphrase", AccountPhrases.present, kind: .password, isNeeded: true, completes: "current-password"),
            form.line(
                "new-passphrase", AccountPhrases.new, help: SignInPhrases.passphraseHelp, kind: .password, isNeeded: true,
                completes: "new-password"),
        ]
        return """
            <section id="passphrase">
            <h2>\(context.say(AccountPhrases.changePassphrase))</h2>
            <p class="quiet">\(context.say(AccountPhrases.changeHelp))</p>
            \(form.html(button: AccountPhrases.change, fields.joined()))
            </section>

            """
    }
}
