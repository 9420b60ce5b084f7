import Markup

/// Lines that tell how many reviews have begun, and how many have concluded each phase; what is publicly known stands beside them.
struct ProgressLines: Sendable {
    static let height = 170.0

    let plot: YearlyPlot
    let axis: YearAxis

    /// One line.
    private struct Line {
        let name: String
        let counts: [Int]
        let stroke: HTML
        let width: Double
    }

    private var reviews: Int { max(1, axis.years.map(\.standing.reviews).max() ?? 1, plot.published?.reviews ?? 1) }

    private var lines: [Line] {
        let phases = axis.years.first?.concluded.count ?? 0
        let begun = Line(name: plot.texts.begun, counts: axis.years.map(\.standing.begun), stroke: Palette.steps[3], width: 3)
        return [begun]
            + (0..<phases).map { phase in
                Line(
                    name: plot.texts.phase(phase + 1), counts: axis.years.map { $0.concluded[phase] },
                    stroke: phase == phases - 1 ? Palette.complete : Palette.phase(phase), width: 2)
            }
    }

    /// The lines on a ground, each with its name and last number at its end.
    func draw(onGround ground: Double) -> HTML {
        let scale = Steps.upTo(reviews).map { axis.gridline($0, at: top($0, ground)) }
        return """
            \(scale)
            \(lines.map { draw($0, ground) }.joined(separator: "\n"))
            \(names(ground))
            \(plot.marks.map { draw($0, ground) })
            """
    }

    private func top(_ count: Int, _ ground: Double) -> Double { ground - Double(count) / Double(reviews) * Self.height }

    private func draw(_ line: Line, _ ground: Double) -> HTML {
        let points = line.counts.enumerated().map { (axis.middle($0), top($1, ground)) }
        let dots = points.map { point -> HTML in
            "<circle cx=\"\(axis.canvas.left(point.0))\" cy=\"\(point.1)\" r=\"\(line.width)\" fill=\"\(line.stroke)\"/>"
        }
        return "\(axis.canvas.polyline(points, stroke: line.stroke, width: line.width))\(dots)"
    }

    /// The names at the ends of the lines, pushed apart where lines end together.
    private func names(_ ground: Double) -> HTML {
        let ends = lines.map { top($0.counts.last ?? 0, ground) }
        let places = Apart.places(ends, by: 17, within: ground - Self.height...ground)
        return zip(lines, zip(ends, places)).map { line, heights -> HTML in
            let start = (axis.middle(axis.years.count - 1) + 4, heights.0)
            return """
                \(axis.canvas.line(from: start, to: (YearAxis.key - 4, heights.1), stroke: line.stroke))\
                \(axis.canvas.text("\(line.name): \(line.counts.last ?? 0)", YearAxis.key, heights.1 + 4, size: 13, weight: "600"))
                """
        }.joined()
    }

    /// A diamond over a span of counts, with its words beside it.
    private func draw(_ mark: YearlyPlot.Mark, _ ground: Double) -> HTML {
        let (counts, column) = (mark.counts, axis.years.firstIndex { $0.number == mark.year } ?? 0)
        let (x, above, below) = (axis.canvas.left(axis.middle(column)), top(counts.upperBound, ground), top(counts.lowerBound, ground))
        let middle = (above + below) / 2
        return """
            <path d="M\(x) \(above - 7)L\(x + 7) \(middle)L\(x) \(below + 7)L\(x - 7) \(middle)Z" fill="\(Palette.ink)" \
            stroke="#FFFFFF" stroke-width="2"><title>\(mark.words)</title></path>\
            <g paint-order="stroke" stroke="#FFFFFF" stroke-width="4" stroke-linejoin="round">\
            \(axis.canvas.text(mark.words, axis.middle(column) + 10, middle + mark.shift, size: 12, weight: "600"))</g>
            """
    }
}

/// Places that keep a distance.
enum Apart {
    /// Places near the wanted ones, in their order from top to bottom, so far apart, and within bounds where there is room.
    static func places(_ wanted: [Double], by distance: Double, within bounds: ClosedRange<Double>) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        var places = wanted
        var least = bounds.lowerBound
        for place in order {
            places[place] = max(wanted[place], least)
            least = places[place] + distance
        }
        var most = bounds.upperBound
        for place in order.reversed() {
            places[place] = min(places[place], most)
            most = places[place] - distance
        }
        return places
    }
}
