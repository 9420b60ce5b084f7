import Markup

/// A width on which things are placed from the side where reading begins.
struct Canvas: Sendable {
    /// The whole width.
    let width: Double
    /// Whether reading begins at the right.
    let isMirrored: Bool

    /// The left edge of a thing that lies so far from the side where reading begins and is so wide.
    func left(_ position: Double, width: Double = 0) -> Double { isMirrored ? self.width - position - width : position }

    /// The anchor of a text that runs on from its position.
    var start: HTML { isMirrored ? "end" : "start" }
    /// The anchor of a text that ends at its position.
    var end: HTML { isMirrored ? "start" : "end" }

    /// A filled rectangle.
    func rectangle(_ position: Double, _ top: Double, _ width: Double, _ height: Double, fill: HTML) -> HTML {
        "<rect x=\"\(left(position, width: width))\" y=\"\(top)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\"/>"
    }

    /// A straight line.
    func line(from: (Double, Double), to: (Double, Double), stroke: HTML, width: Double = 1) -> HTML {
        """
        <line x1="\(left(from.0))" y1="\(from.1)" x2="\(left(to.0))" y2="\(to.1)" stroke="\(stroke)" stroke-width="\(width)"/>
        """
    }

    /// Straight lines from point to point.
    func polyline(_ points: [(Double, Double)], stroke: HTML, width: Double) -> HTML {
        let path = points.map { point -> HTML in "\(left(point.0)),\(point.1)" }.joined(separator: " ")
        return "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(stroke)\" stroke-width=\"\(width)\" stroke-linejoin=\"round\"/>"
    }

    /// A text, in the ink of the page unless another is named.
    func text(
        _ words: String, _ position: Double, _ baseline: Double, size: Double = 14, anchor: HTML? = nil, ink: HTML = Palette.ink,
        weight: HTML = "400"
    ) -> HTML {
        """
        <text x="\(left(position))" y="\(baseline)" font-size="\(size)" text-anchor="\(anchor ?? start)" fill="\(ink)" \
        font-weight="\(weight)">\(words)</text>
        """
    }
}
