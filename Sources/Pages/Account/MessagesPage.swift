public import Casework
internal import Localization
public import Markup

/// The messages that were laid down to be sent.
public struct MessagesPage: Sendable {
    private let messages: [OutgoingMessage]?
    private let showsLinks: Bool
    private let context: PageContext

    /// The page.
    ///
    /// - Parameters:
    ///   - messages: the newest first; none where the folder cannot be looked at.
    ///   - showsLinks: whether its reader sees the links, and not only that there are some.
    public init(_ messages: [OutgoingMessage]?, showsLinks: Bool, _ context: PageContext) {
        self.messages = messages
        self.showsLinks = showsLinks
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        """
        <p>\(context.say(MessagesPhrases.introduction))</p>
        <p class="note\(showsLinks ? " warn" : "")">\(context.say(showsLinks ? MessagesPhrases.linksAreSecret : MessagesPhrases.linksForAdministrators))</p>
        \(list)
        """
    }

    private var list: HTML {
        guard let messages else { return "<p class=\"note warn\">\(context.say(MessagesPhrases.closed))</p>" }
        guard !messages.isEmpty else { return "<p class=\"note good\">\(context.say(MessagesPhrases.none))</p>" }
        let columns = [MessagesPhrases.recipient, MessagesPhrases.kind] + (showsLinks ? [MessagesPhrases.link] : [])
        return """
            <p class="quiet">\(context.say(MessagesPhrases.order))</p>
            <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(AccountPhrases.messages))">
            <table>
            <thead><tr>\(columns.map { column -> HTML in "<th scope=\"col\">\(context.say(column))</th>" })</tr></thead>
            <tbody>
            \(messages.map(row))
            </tbody>
            </table>
            </div>
            """
    }

    private func row(_ message: OutgoingMessage) -> HTML {
        let link: HTML? = showsLinks ? "<td>\(self.link(of: message))</td>" : nil
        return """
            <tr><th scope="row"><bdi dir="ltr">\(message.recipient)</bdi></th><td>\(context.say(message.kind.phrase))</td>\(link)</tr>

            """
    }

    private func link(of message: OutgoingMessage) -> HTML? {
        guard let token = message.values["token"] else { return nil }
        let label = context.say(MessagesPhrases.openLink)
        return switch message.kind {
        case .invitation: "<a href=\"/invitation?key=\(token)\">\(label)</a>"
        case .contribution, .passphraseChanged, .secondFactorAdded, .secondFactorRemoved, .recoveryCodeUsed: nil
        }
    }
}
