import Markup

extension DrawSummaryPage {
    /// The flows between groups and the matrix of all reviews.
    var pictures: HTML {
        """
        <section id="pictures" aria-labelledby="pictures-heading">
        <h2 id="pictures-heading">\(texts.pictures.heading)</h2>
        <h3>\(texts.pictures.flowsHeading)</h3>
        <div class="columns">
        <figure>\(GroupFlows(index, texts: texts, isMirrored: isMirrored).picture.svg)</figure>
        \(flowTable)
        </div>
        <div class="sheet">
        <h3>\(texts.pictures.matrixHeading)</h3>
        <p>\(texts.pictures.matrixDescription)</p>
        \(legend)
        <div class="wide" role="region" aria-label="\(texts.pictures.matrixHeading)" tabindex="0"><figure>
        \(ReviewMatrix(index, texts: texts, isMirrored: isMirrored).picture.svg)
        </figure></div>
        </div>
        </section>
        """
    }

    private var legend: HTML {
        """
        <ul class="legend">
        \(summary.groups.enumerated().map { place, group -> HTML in
            "<li>\(swatch("<rect width=\"14\" height=\"14\" fill=\"\(Palette.group(place))\"/>")) <bdi>\(group.name)</bdi></li>"
        }.joined(separator: "\n"))
        <li>\(swatch("<rect width=\"14\" height=\"14\" fill=\"\(Palette.ink)\"/>")) \(texts.pictures.primaryLegend)</li>
        <li>\(swatch("<rect x=\"2\" y=\"2\" width=\"10\" height=\"10\" fill=\"#FFFFFF\" stroke=\"\(Palette.ink)\" stroke-width=\"3\"/>")) \
        \(texts.pictures.additionalLegend)</li>
        <li>\(swatch("<circle cx=\"2.5\" cy=\"7\" r=\"2.5\"/><path d=\"M7 6h1v2h-1zM11.5 6h1v2h-1z\"/>")) \
        \(texts.pictures.cohortLegend)</li>
        <li>\(swatch("<rect width=\"14\" height=\"14\" fill=\"#DDE3EA\"/>")) \(texts.pictures.ownBlockLegend)</li>
        </ul>
        """
    }

    private func swatch(_ content: HTML) -> HTML {
        "<svg aria-hidden=\"true\" viewBox=\"0 0 14 14\" width=\"14\" height=\"14\">\(content)</svg>"
    }

    private var flowTable: HTML {
        """
        <div class="wide"><table class="numbers">
        <caption>\(texts.pictures.flowsCaption)</caption>
        <thead><tr><td></td>\(summary.groups.map { group -> HTML in "<th scope=\"col\">\(group.shortName)</th>" })\
        <th scope="col">\(texts.figures.total)</th></tr></thead>
        <tbody>
        \(zip(summary.groups, index.flows).enumerated().map { flowRow($1.0.shortName, $1.1, place: $0) }.joined(separator: "\n"))
        </tbody>
        <tfoot>\(flowRow(texts.figures.total, received, place: nil))</tfoot>
        </table></div>
        """
    }

    private var received: [Int] { summary.groups.indices.map { column in index.flows.reduce(0) { $0 + $1[column] } } }

    private func flowRow(_ name: String, _ counts: [Int], place: Int?) -> HTML {
        let cells = counts.map { count -> HTML in "<td>\(count)</td>" }
        return """
            <tr><th scope="row"\(groupClass(place))>\(name)</th>\(cells)<td class="total">\(counts.reduce(0, +))</td></tr>
            """
    }
}
