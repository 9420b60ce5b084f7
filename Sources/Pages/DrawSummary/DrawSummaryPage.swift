public import Localization
public import Markup

/// The page that a draw leaves behind: one file, complete in itself, for the screen in the hall and for everybody's archive.
public struct DrawSummaryPage: Sendable {
    let summary: DrawSummary
    let texts: DrawSummaryTexts
    let language: Language
    let index: DrawSummaryIndex

    /// The page on a draw in a language, whose words are given.
    public init(_ summary: DrawSummary, language: Language = .english, texts: DrawSummaryTexts = .english) {
        self.summary = summary
        self.texts = texts
        self.language = language
        index = DrawSummaryIndex(summary)
    }

    /// The whole page.
    public var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.code)" dir="\(language.direction.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
        script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
        <link rel="icon" href="data:,">
        <title>\(documentTitle)</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <a class="skip" href="#reviews">\(texts.head.skip)</a>
        \(head)
        <main class="page">
        \(figures)
        \(pictures)
        \(reviews)
        \(redrawn)
        \(record)
        </main>
        <script>
        \(Self.script)
        </script>
        </body>
        </html>

        """
    }

    var isMirrored: Bool { language.direction == .rightToLeft }

    private var documentTitle: String {
        (summary.isRehearsal ? texts.head.rehearsal + ": " : "") + summary.title
    }
}
