import Markup

/// P-values in order, each against the one expected of a fair draw.
struct QuantileStrip: Sendable {
    static let height = 300.0
    private static let side = 220.0
    private static let start = 60.0

    let values: [Double]
    let texts: FairnessPlot.Texts

    func draw(at top: Double, on canvas: Canvas) -> HTML {
        let frameTop = top + 24
        return """
            \(canvas.text(texts.quantiles, 12, top + 8, size: 15, weight: "600"))\
            \(band(at: frameTop, on: canvas))\
            \(frame(at: frameTop, on: canvas))\
            \(dots(at: frameTop, on: canvas))\
            \(words(at: frameTop, on: canvas))
            """
    }

    private func frame(at top: Double, on canvas: Canvas) -> HTML {
        let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
        let sides = zip(corners, corners.dropFirst() + [corners[0]]).map { line(from: $0, to: $1, at: top, Palette.boundary, on: canvas) }
        return "\(sides)\(line(from: (0, 0), to: (1, 1), at: top, Palette.ink, on: canvas))"
    }

    /// The band of Kolmogorov and Smirnov: all dots lie in it in 95 of 100 fair draws.
    private func band(at top: Double, on canvas: Canvas) -> HTML {
        guard !values.isEmpty else { return "" }
        let reach = min(1, 1.358 / Double(values.count).squareRoot())
        let corners = [(0.0, 0.0), (0.0, reach), (1 - reach, 1.0), (1.0, 1.0), (1.0, 1 - reach), (reach, 0.0)]
        let points = corners.map { corner -> HTML in
            "\(canvas.left(Self.start + corner.0 * Self.side)),\(top + (1 - corner.1) * Self.side)"
        }
        return "<polygon points=\"\(points.joined(separator: " "))\" fill=\"#DCE6F1\"/>"
    }

    private func dots(at top: Double, on canvas: Canvas) -> HTML {
        let dots = values.sorted().enumerated().map { place, value -> HTML in
            let expected = (Double(place) + 0.5) / Double(values.count)
            let shown = min(max(value, 0), 1)
            return """
                <circle cx="\(canvas.left(Self.start + expected * Self.side))" cy="\(top + (1 - shown) * Self.side)" r="3.5" \
                fill="\(Palette.groups[0])"/>
                """
        }
        return dots.joined()
    }

    private func words(at top: Double, on canvas: Canvas) -> HTML {
        let bottom = top + Self.side
        let end = Self.start + Self.side
        return """
            \(canvas.text("0", Self.start, bottom + 18, size: 12, anchor: "middle"))\
            \(canvas.text("1", end, bottom + 18, size: 12, anchor: "middle"))\
            \(canvas.text("1", Self.start - 8, top + 5, size: 12, anchor: canvas.end))\
            \(canvas.text(texts.uniform, Self.start + Self.side / 2, bottom + 18, size: 12, anchor: "middle"))\
            \(canvas.text(texts.observed, Self.start + 8, top + 18, size: 12))\
            \(canvas.text(texts.quantilesLegend, end + 30, top + 24, ink: Palette.quietInk))
            """
    }

    private func line(from: (Double, Double), to: (Double, Double), at top: Double, _ stroke: HTML, on canvas: Canvas) -> HTML {
        func point(_ share: (Double, Double)) -> (Double, Double) { (Self.start + share.0 * Self.side, top + (1 - share.1) * Self.side) }
        return canvas.line(from: point(from), to: point(to), stroke: stroke)
    }
}
