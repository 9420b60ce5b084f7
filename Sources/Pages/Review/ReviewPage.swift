public import Casework
public import Markup

/// The archive of a review as one file, complete in itself, to be kept or printed (¶21).
public struct ReviewPage: Sendable {
    let outline: ReviewOutline
    let texts: ReviewPageTexts

    /// The page on what an outline lays out; the words around it are given.
    public init(_ outline: ReviewOutline, texts: ReviewPageTexts = .english) {
        self.outline = outline
        self.texts = texts
    }

    /// The whole page.
    public var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
        base-uri 'none'; form-action 'none'">
        <meta name="referrer" content="no-referrer">
        <link rel="icon" href="data:,">
        <title>\(outline.title)</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <a class="skip" href="#content">\(texts.skip)</a>
        <header class="page">
        <h1>\(outline.title)</h1>
        <p class="reader">\(outline.subtitle)</p>
        </header>
        <nav class="page" aria-labelledby="contents">
        <h2 id="contents">\(texts.contents)</h2>
        \(contents(of: outline.sections))
        </nav>
        <main class="page" id="content">
        \(outline.sections.map { section($0, level: 2) }.joined(separator: "\n"))
        </main>
        </body>
        </html>
        """
    }

    private func contents(of sections: [OutlineSection]) -> HTML? {
        guard !sections.isEmpty else { return nil }
        let items = sections.map { section -> HTML in
            "<li><a href=\"#\(section.id)\">\(section.heading)</a>\(contents(of: section.sections))</li>"
        }
        return "<ul>\(items)</ul>"
    }

    private func section(_ section: OutlineSection, level: Int) -> HTML {
        let pieces =
            section.blocks.map { block($0, in: section, level: level) } + section.sections.map { self.section($0, level: level + 1) }
        return """
            <section aria-labelledby="\(section.id)">
            \(heading(level, section.heading, id: section.id))
            \(pieces.joined(separator: "\n"))
            </section>
            """
    }
}

/// The words of the page on a review: English until a catalogue replaces them.
public struct ReviewPageTexts: Sendable {
    public var skip = "Skip to the content"
    public var contents = "Contents"

    /// The English words.
    public init() {}

    /// The English words.
    public static var english: ReviewPageTexts { ReviewPageTexts() }
}
