import Markup

extension ReviewMatrix {
    /// The block in which reviewed and reviewing State are of the same group, and the group's bars and names at both edges.
    func ground(of band: Band) -> HTML {
        let (start, length) = (position(band.start), cell * Double(band.members.count))
        let colour = Palette.group(band.groupPlace)
        let middle = start + length / 2
        return """
            <g fill-opacity="0.14">\(canvas.rectangle(start, start, length, length, fill: colour))</g>\
            \(canvas.rectangle(start + 0.5, 18, length - 1, 5, fill: colour))\
            \(canvas.rectangle(18, start + 0.5, 5, length - 1, fill: colour))\
            \(canvas.text(band.group.shortName, middle, 13, size: 13, anchor: "middle", weight: "600"))\
            \(turned(band.group.shortName, canvas.left(9) + 4.5, middle, size: 13, anchor: "middle", weight: "600"))
            """
    }

    /// Lines that lead the eye: every fifth State, the bounds of groups, and the diagonal on which a State would review itself.
    var guides: HTML {
        let end = position(places.count)
        let fifths = stride(from: 5, to: max(places.count, 5), by: 5).map { cross(at: position($0), Palette.rule, width: 0.5) }
        let bounds = (bands.map(\.start) + [places.count]).map { cross(at: position($0), Palette.boundary, width: 0.8) }
        return "\(fifths)\(bounds)\(canvas.line(from: (Self.edge, Self.edge), to: (end, end), stroke: Palette.boundary, width: 0.8))"
    }

    private func cross(at position: Double, _ stroke: HTML, width: Double) -> HTML {
        let end = self.position(places.count)
        return """
            \(canvas.line(from: (Self.edge, position), to: (end, position), stroke: stroke, width: width))\
            \(canvas.line(from: (position, Self.edge), to: (position, end), stroke: stroke, width: width))
            """
    }

    /// A text that runs upwards.
    func turned(_ words: String, _ x: Double, _ y: Double, size: Double, anchor: HTML = "start", weight: HTML = "400") -> HTML {
        """
        <text transform="translate(\(x) \(y)) rotate(-90)" font-size="\(size)" text-anchor="\(anchor)" fill="\(Palette.ink)" \
        font-weight="\(weight)">\(words)</text>
        """
    }
}
