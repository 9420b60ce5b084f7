public import Localization
public import Markup

/// Says that others did something since the page was read, once a script hears of it; until then nothing is seen.
public struct LiveNotice: Sendable {
    private let path: String
    private let position: Int64
    private let here: String
    private let words: Catalogue

    /// A notice.
    ///
    /// - Parameters:
    ///   - path: where the events are.
    ///   - position: the last act of the record that the page knows.
    ///   - here: the path of the page, to read it again.
    public init(_ path: String, after position: Int64, here: String, _ words: Catalogue) {
        self.path = path
        self.position = position
        self.here = here
        self.words = words
    }

    /// The notice.
    public var html: HTML {
        """
        <div aria-live="polite" data-live="\(path)" data-after="\(String(position))">\
        <p class="note live" hidden>\(HTML(SitePhrases.somethingNew, in: words)) \
        <a href="\(here)">\(HTML(SitePhrases.showIt, in: words))</a></p></div>

        """
    }
}
