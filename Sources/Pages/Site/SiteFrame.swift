public import Localization
public import Markup

/// The frame around every page of the site: head, path, foot, and the links that lead past them.
public struct SiteFrame: Sendable {
    /// A page that the frame links to.
    public struct Link: Hashable, Sendable {
        /// What it is called.
        public let name: Phrase
        /// Where it is, from the root of the site.
        public let path: String
        /// Whether it is the page that is shown.
        public let isHere: Bool

        /// A link.
        public init(_ name: Phrase, to path: String, isHere: Bool = false) {
            self.name = name
            self.path = path
            self.isHere = isHere
        }
    }

    let words: Catalogue
    let person: String?
    let links: [Link]
    let path: [Link]
    let here: String
    let style: String
    let scripts: [String]
    let icon: String?

    /// A frame.
    ///
    /// - Parameters:
    ///   - person: the name of who is signed in.
    ///   - links: the main pages.
    ///   - path: the pages above this one, the uppermost first.
    ///   - here: the path of this very page, to which the choice of a language leads back.
    ///   - style: the path of the style sheet.
    ///   - scripts: the paths of the scripts that do more with the page; it works without them.
    ///   - icon: the path of the small picture by which browsers mark the page.
    public init(
        _ words: Catalogue, person: String?, links: [Link], path: [Link] = [], here: String, style: String, scripts: [String] = [],
        icon: String? = nil
    ) {
        self.words = words
        self.person = person
        self.links = links
        self.path = path
        self.here = here
        self.style = style
        self.scripts = scripts
        self.icon = icon
    }

    /// A whole page.
    public func page(_ title: Phrase, _ content: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="\(words.language.code)" dir="\(words.language.direction.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(words.text(title)) – Palermo</title>
        <link rel="stylesheet" href="\(style)">
        \(icon.map { path -> HTML in "<link rel=\"icon\" href=\"\(path)\" type=\"image/svg+xml\">" })
        \(scripts.map { path -> HTML in "<script src=\"\(path)\" defer></script>" })
        </head>
        <body>
        <a class="skip" href="#main">\(say(SitePhrases.skip))</a>
        <div class="site-bar"><header class="site-head">
        <a class="brand" href="/">Palermo</a>
        <nav aria-label="\(words.text(SitePhrases.mainPages))">\(links.map(link))</nav>
        \(languages)
        \(account)
        </header></div>
        <main id="main">
        \(crumbs)
        <h1>\(say(title))</h1>
        \(content)
        </main>
        <footer class="site-foot"><p>\(say(SitePhrases.foot))</p></footer>
        </body>
        </html>

        """
    }

    func say(_ phrase: Phrase) -> HTML { HTML(phrase, in: words) }

    private func link(_ link: Link) -> HTML {
        link.isHere
            ? "<a href=\"\(link.path)\" aria-current=\"page\">\(say(link.name))</a>" : "<a href=\"\(link.path)\">\(say(link.name))</a>"
    }

    /// Each language in its own words; a form, so that it works without scripts and changes nothing by a mere link.
    private var languages: HTML {
        let choices = Language.allCases.map { language -> HTML in
            let isChosen: HTML? = language == words.language ? " selected" : nil
            return "<option value=\"\(language.code)\" lang=\"\(language.code)\"\(isChosen)>\(language.ownName)</option>"
        }
        return """
            <form class="languages push" method="post" action="/language">
            <input type="hidden" name="back" value="\(here)">
            <label class="unseen" for="language">\(say(SitePhrases.language))</label>
            <select id="language" name="language">\(choices)</select>
            <button class="second">\(say(SitePhrases.change))</button>
            </form>
            """
    }

    private var account: HTML? {
        person.map { name -> HTML in "<a href=\"/account\"><bdi>\(name)</bdi></a>" }
    }

    private var crumbs: HTML? {
        guard !path.isEmpty else { return nil }
        let parts = path.map { part -> HTML in "<li>\(link(part))</li>" }
        return "<nav class=\"path\" aria-label=\"\(words.text(SitePhrases.path))\"><ol>\(parts)</ol></nav>"
    }
}
