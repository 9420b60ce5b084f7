import Markup

extension DrawSummaryPage {
    /// Who reviews whom, by cohort and group.
    var reviews: HTML {
        """
        <section id="reviews" aria-labelledby="reviews-heading" data-found="\(texts.reviews.found("{}"))">
        <h2 id="reviews-heading">\(texts.reviews.heading)</h2>
        <p>\(texts.reviews.explanation)</p>
        \(instrumentList)
        <div class="filter" id="filter" hidden>
        <label for="filter-text">\(texts.reviews.filter)</label>
        <input id="filter-text" type="search" autocomplete="off" spellcheck="false" aria-describedby="filter-hint">
        <span id="filter-hint">\(texts.reviews.filterHint)</span> <output id="filter-found" for="filter-text"></output>
        </div>
        \(summary.cohorts.map(cohort).joined(separator: "\n"))
        </section>
        """
    }

    private var instrumentList: HTML {
        let items = summary.instruments.map { instrument -> HTML in "<div><dt>\(instrument.code)</dt><dd>\(instrument.name)</dd></div>" }
        return "<dl class=\"instruments\">\(items)</dl>"
    }

    private func cohort(_ cohort: Int) -> HTML {
        let tables = summary.groups.enumerated().compactMap { place, group -> HTML? in
            let states = summary.participants(inCohort: cohort, group: group.code)
            return states.isEmpty ? nil : table(of: states, cohort: cohort, group: group, place: place)
        }
        return """
            <section class="cohort" aria-labelledby="cohort-\(cohort)">
            <h3 id="cohort-\(cohort)">\(texts.figures.cohort(cohort))</h3>
            \(tables.joined(separator: "\n"))
            </section>
            """
    }

    private func table(of states: [DrawSummary.Participant], cohort: Int, group: DrawSummary.Group, place: Int) -> HTML {
        """
        <div class="wide">
        <table class="reviews">
        <caption\(groupClass(place))>\(texts.reviews.caption(cohort, group.name, states.count))</caption>
        <thead><tr><th scope="col">\(texts.reviews.number)</th><th scope="col">\(texts.reviews.state)</th>\
        <th scope="col">\(texts.reviews.instruments)</th><th scope="col">\(texts.reviews.own)</th>\
        <th scope="col">\(texts.reviews.other)</th><th scope="col">\(texts.reviews.carriesOut)</th></tr></thead>
        <tbody>
        \(states.map { ReviewRow(state: $0, index: index, texts: texts).html }.joined(separator: "\n"))
        </tbody>
        </table></div>
        """
    }
}
