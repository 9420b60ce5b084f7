public import Localization
public import Markup

/// The pages of a review, side by side.
public struct ReviewTabs: Sendable {
    /// One page.
    public struct Tab: Hashable, Sendable {
        /// What it is called.
        public let name: Phrase
        /// Where it is.
        public let path: String

        /// A page.
        public init(_ name: Phrase, _ path: String) {
            self.name = name
            self.path = path
        }
    }

    private let tabs: [Tab]
    private let here: String
    private let words: Catalogue

    /// Pages, of which one is shown.
    public init(_ tabs: [Tab], here: String, _ words: Catalogue) {
        self.tabs = tabs
        self.here = here
        self.words = words
    }

    /// The row of links.
    public var html: HTML {
        let links = tabs.map { tab -> HTML in
            let mark: HTML? = tab.path == here ? " aria-current=\"page\"" : nil
            return "<li><a href=\"\(tab.path)\"\(mark)>\(HTML(tab.name, in: words))</a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words.text(ReviewTabPhrases.pages))\"><ul>\(links)</ul></nav>\n"
    }
}
