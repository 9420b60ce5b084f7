import Law
import Markup

extension DrawSummaryPage {
    /// What was drawn, when, under which paragraphs; the seed, and how to check it.
    var head: HTML {
        """
        <header>
        \(rehearsal)
        <div class="page">
        <p class="day"><time datetime="\(summary.day.description)">\(texts.head.day(summary.day))</time></p>
        <h1>\(summary.title)</h1>
        \(tiles)
        <div class="columns">
        <ul class="basis">\(texts.head.basis.map { line -> HTML in "<li>\(line)</li>" })</ul>
        <div class="check" id="check">
        <p class="seed"><b>\(texts.record.seed)</b> <code dir="ltr">\(summary.record.seed)</code></p>
        <h2>\(texts.record.checkHeading)</h2>
        <p>\(texts.record.checkExplanation)</p>
        <pre id="commands" dir="ltr" tabindex="0" data-copy="\(texts.record.copy)" \
        data-copied="\(texts.record.copied)"><code>\(summary.record.commands.joined(separator: "\n"))</code></pre>
        </div>
        </div>
        \(contents)
        </div>
        </header>
        """
    }

    private var rehearsal: HTML? {
        guard summary.isRehearsal else { return nil }
        return """
            <p class="rehearsal" role="note"><strong>\(texts.head.rehearsal)</strong> <span>\(texts.head.rehearsalMeaning)</span></p>
            """
    }

    private var contents: HTML {
        var links: [HTML] = [
            "<li><a href=\"#figures\">\(texts.figures.heading)</a></li>",
            "<li><a href=\"#pictures\">\(texts.pictures.heading)</a></li>",
            "<li><a href=\"#reviews\">\(texts.reviews.heading)</a></li>",
        ]
        if !summary.redrawnSeats.isEmpty { links.append("<li><a href=\"#redrawn\">\(texts.reviews.redrawnHeading)</a></li>") }
        links.append("<li><a href=\"#record\">\(texts.record.heading)</a></li>")
        return "<nav aria-label=\"\(texts.head.contents)\"><ul>\(links)</ul></nav>"
    }

    private var tiles: HTML {
        var tiles = [
            tile(summary.participants.count, texts.figures.states), tile(summary.cohorts.count, texts.figures.cohorts),
            tile(summary.seatCount, texts.figures.seats), tile(summary.additionalCount, texts.figures.additional),
        ]
        if !summary.redrawnSeats.isEmpty { tiles.append(tile(summary.redrawnCount, texts.figures.redrawn)) }
        return "<dl class=\"tiles\">\(tiles)</dl>"
    }

    private func tile(_ number: Int, _ what: (Int) -> String) -> HTML { "<div><dt>\(what(number))</dt><dd>\(number)</dd></div>" }
}
