import Markup

extension ReviewMatrix {
    /// The codes of a group's States at both edges, staggered where cells are narrow, and a dot for the cohort of each row.
    func names(of band: Band) -> HTML {
        band.members.enumerated().map { name($1, at: band.start + $0) }.joined()
    }

    private func name(_ state: DrawSummary.Participant, at place: Int) -> HTML {
        let size = min(11, max(8, cell))
        let middle = position(place) + cell / 2
        let distance = cell < 9 && place.isMultiple(of: 2) ? 22.0 : 0
        return """
            <g>\(canvas.text(state.code, Self.cohortEdge - 3 - distance, middle + size * 0.35, size: size, anchor: canvas.end))\
            \(turned(state.code, canvas.left(middle) + size * 0.35, Self.edge - 4 - distance, size: size))\
            \(cohortDot(state.cohort, at: middle))</g>
            """
    }

    private func cohortDot(_ cohort: Int, at middle: Double) -> HTML {
        let x = canvas.left(Self.cohortEdge + 2.5 + 5 * Double(cohort - 1))
        return "<circle cx=\"\(x)\" cy=\"\(middle)\" r=\"1.8\" fill=\"\(Palette.ink)\"/>"
    }

    /// The marks in the row of a State under review.
    func marks(of state: DrawSummary.Participant) -> HTML {
        state.reviewers.compactMap { mark($0, in: state) }.joined()
    }

    private func mark(_ reviewer: DrawSummary.Reviewer, in state: DrawSummary.Participant) -> HTML? {
        guard let row = places[state.code], let column = places[reviewer.code] else { return nil }
        let seat = reviewer.seat == .primary ? texts.reviews.primary : texts.reviews.additional
        let instruments = reviewer.instruments.joined(separator: ", ")
        let words = texts.pictures.mark(index.name(of: reviewer.code), state.name, seat, instruments)
        let colour = Palette.group(index.groupPlace(ofState: reviewer.code))
        return shape(reviewer.seat, at: position(column), position(row), colour, title: words)
    }

    private func shape(_ seat: DrawSummary.Seat, at left: Double, _ top: Double, _ colour: HTML, title: String) -> HTML {
        let inset = seat == .primary ? 0.3 : 0.8
        let size = cell - 2 * inset
        let paint: HTML = seat == .primary ? "fill=\"\(colour)\"" : "fill=\"#FFFFFF\" stroke=\"\(colour)\" stroke-width=\"1.4\""
        return """
            <rect x="\(canvas.left(left + inset, width: size))" y="\(top + inset)" width="\(size)" height="\(size)" \(paint)>\
            <title>\(title)</title></rect>
            """
    }
}
