import Law
import Markup

extension DrawSummaryPage {
    /// The seats that were drawn again, if any were.
    var redrawn: HTML? {
        guard !summary.redrawnSeats.isEmpty else { return nil }
        return """
            <section id="redrawn" aria-labelledby="redrawn-heading">
            <h2 id="redrawn-heading">\(texts.reviews.redrawnHeading)</h2>
            <div class="wide"><table>
            <caption>\(texts.reviews.redrawnCaption)</caption>
            <thead><tr><th scope="col">\(texts.reviews.redrawnDay)</th><th scope="col">\(texts.reviews.state)</th><th scope="col">\(texts.reviews.redrawnSeat)</th>\
            <th scope="col">\(texts.reviews.former)</th><th scope="col">\(texts.reviews.new)</th>\
            <th scope="col">\(texts.reviews.provision)</th></tr></thead>
            <tbody>
            \(summary.redrawnSeats.map(row).joined(separator: "\n"))
            </tbody>
            </table></div>
            </section>
            """
    }

    private func row(_ seat: DrawSummary.RedrawnSeat) -> HTML {
        let side = seat.side == .own ? texts.reviews.ownSide : texts.reviews.otherSide
        let kind = seat.seat == .primary ? texts.reviews.primary : texts.reviews.additional
        return """
            <tr><td><time datetime="\(seat.day.description)">\(texts.head.day(seat.day))</time></td><th scope="row">\(link(to: seat.reviewed))</th><td>\(side), \(kind)</td><td>\(link(to: seat.formerReviewer))</td>\
            <td>\(link(to: seat.reviewer))</td><td>\(seat.provision)</td></tr>
            """
    }

    private func link(to code: String?) -> HTML {
        guard let code else { return "<span class=\"quiet\">\(texts.reviews.nobody)</span>" }
        let name: HTML = "<bdi>\(index.name(of: code))</bdi>"
        return index.takesPart(code) ? "<a href=\"#\(code)\">\(name)</a>" : name
    }
}
