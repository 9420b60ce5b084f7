public import Localization
public import Markup

/// A link that does not open, and the offer of a new one; the same for every reason.
public struct ClosedLinkPage: Sendable {
    private let reason: Phrase
    private let key: String
    private let path: String
    private let context: PageContext

    /// The page.
    ///
    /// - Parameter path: where a new link is asked for.
    public init(_ reason: Phrase, key: String, renewal path: String, _ context: PageContext) {
        self.reason = reason
        self.key = key
        self.path = path
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        let offer: HTML? =
            key.isEmpty
            ? nil
            : """
            <p>\(context.say(SignInPhrases.renewal))</p>
            \(context.button(SignInPhrases.askForLink, to: path, ["key": key], style: .first))
            """
        return "<p class=\"note warn\">\(context.say(reason))</p>\n\(offer)"
    }
}
