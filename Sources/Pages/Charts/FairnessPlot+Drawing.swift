import Markup

extension FairnessPlot {
    private static let rowHeight = 24.0
    private static let top = 92.0
    private static let axis = 560.0...940.0

    var picture: Picture {
        let canvas = Canvas(width: 960, isMirrored: isMirrored)
        let bottom = Self.top + Self.rowHeight * Double(classes.count)
        let strip = QuantileStrip(values: classes.map(\.pValue), texts: texts)
        return Picture(
            identifier: "fairness", title: texts.title, description: texts.description, canvas: canvas,
            height: bottom + 40 + QuantileStrip.height,
            content: """
                \(heading(on: canvas, bottom: bottom))
                \(classes.enumerated().map { row($1, at: Self.top + Self.rowHeight * Double($0), on: canvas) }.joined(separator: "\n"))
                \(canvas.line(from: (Self.position(0), Self.top), to: (Self.position(0), bottom), stroke: Palette.ink))
                \(strip.draw(at: bottom + 40, on: canvas))
                """)
    }

    private func heading(on canvas: Canvas, bottom: Double) -> HTML {
        let bandStart = Self.position(-1)
        return """
            \(canvas.text(texts.title, 12, 28, size: 20, weight: "600"))\
            \(canvas.text(texts.legend, 12, 50, ink: Palette.quietInk))\
            \(canvas.text(texts.classOfStates, 12, 82, size: 13, weight: "600"))\
            \(canvas.text(texts.count, 318, 82, size: 13, anchor: canvas.end, weight: "600"))\
            \(canvas.text(texts.expected, 392, 82, size: 13, anchor: canvas.end, weight: "600"))\
            \(canvas.text(texts.test, 472, 82, size: 13, anchor: canvas.end, weight: "600"))\
            \(canvas.text(texts.pValue, 528, 82, size: 13, anchor: canvas.end, weight: "600"))\
            \(canvas.text(texts.belowBand, bandStart, 82, size: 12, anchor: "middle"))\
            \(canvas.text(texts.expected, Self.position(0), 82, size: 12, anchor: "middle"))\
            \(canvas.text(texts.aboveBand, Self.position(1), 82, size: 12, anchor: "middle"))\
            \(canvas.rectangle(bandStart, Self.top, Self.position(1) - bandStart, bottom - Self.top, fill: "#DCE6F1"))
            """
    }

    private func row(_ row: Class, at top: Double, on canvas: Canvas) -> HTML {
        let baseline = top + 16
        let weight: HTML = row.pValue < 0.05 ? "700" : "400"
        let figures = "\(Decimals.text(row.chiSquare, 1)) (\(row.degreesOfFreedom))"
        return """
            <g>\(canvas.line(from: (12, top), to: (948, top), stroke: Palette.rule, width: 0.5))\
            \(canvas.text(row.label, 12, baseline, size: 13))\
            \(canvas.text(String(row.observed.count), 318, baseline, size: 13, anchor: canvas.end))\
            \(canvas.text(Decimals.text(row.expected, 3), 392, baseline, size: 13, anchor: canvas.end))\
            \(canvas.text(figures, 472, baseline, size: 13, anchor: canvas.end))\
            \(canvas.text(Decimals.probability(row.pValue), 528, baseline, size: 13, anchor: canvas.end, weight: weight))\
            \(row.observed.filter(\.isFinite).map { dot($0, in: row, at: top, on: canvas) })</g>
            """
    }

    /// A frequency beyond the axis is drawn hollow at its end.
    private func dot(_ observed: Double, in row: Class, at top: Double, on canvas: Canvas) -> HTML {
        let deviation = row.deviation(of: observed)
        let shown = min(max(deviation, -2), 2)
        let fill: HTML = shown == deviation ? Palette.groups[0] : "#FFFFFF"
        return """
            <circle cx="\(canvas.left(Self.position(shown)))" cy="\(top + Self.rowHeight / 2)" r="4" fill="\(fill)" fill-opacity="0.75" \
            stroke="\(Palette.groups[0])"><title>\(row.label): \(Decimals.text(observed, 4)) (\(texts.expected): \
            \(Decimals.text(row.expected, 4)))</title></circle>
            """
    }

    /// The place of a deviation on the axis, which runs from -2 to 2.
    private static func position(_ deviation: Double) -> Double {
        axis.lowerBound + (deviation + 2) / 4 * (axis.upperBound - axis.lowerBound)
    }
}

extension FairnessPlot.Class {
    /// How far a frequency lies from the expected one: 1 at the upper end of the band, -1 at its lower end.
    func deviation(of observed: Double) -> Double {
        let reach = observed < expected ? expected - band.lowerBound : band.upperBound - expected
        if observed == expected { return 0 }
        return reach > 0 ? (observed - expected) / reach : observed < expected ? -.infinity : .infinity
    }
}
