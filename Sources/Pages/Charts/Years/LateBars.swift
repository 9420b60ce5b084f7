import Markup

/// A bar for the missed deadlines of each year, with how many States missed them.
struct LateBars: Sendable {
    private static let height = 70.0

    let plot: YearlyPlot
    let axis: YearAxis

    /// How high the bars are; where nothing is late, a line of text stands in their place.
    var height: Double { isEmpty ? 0 : Self.height }

    private var isEmpty: Bool { axis.years.allSatisfy { $0.missed == 0 } }

    /// The bars on a ground.
    func draw(onGround ground: Double) -> HTML {
        guard !isEmpty else { return axis.canvas.text(plot.texts.nothingLate, YearAxis.start, ground, ink: Palette.quietInk) }
        let most = Double(axis.years.map(\.missed).max() ?? 1)
        return """
            \(axis.canvas.line(from: (YearAxis.start, ground + 0.5), to: (YearAxis.end, ground + 0.5), stroke: Palette.boundary))\
            \(axis.years.enumerated().map { bar($1, in: $0, length: Double($1.missed) / most * Self.height, ground) })\
            \(axis.labels(at: ground + 34))
            """
    }

    private func bar(_ year: YearlyPlot.Year, in place: Int, length: Double, _ ground: Double) -> HTML {
        let (canvas, states) = (axis.canvas, plot.texts.states(year.lateStates))
        let isWritten = axis.hasRoom(for: "\(year.missed)", size: 12)
        let isExplained = year.missed > 0 && axis.hasRoom(for: states, size: 10)
        return """
            <g><title>\(plot.texts.year) \(year.number): \(year.missed), \(states)</title>\
            \(axis.bar(place, top: ground - length, height: length, fill: Palette.groups[2]))\
            \(isWritten ? canvas.text("\(year.missed)", axis.middle(place), ground - length - 5, size: 12, anchor: "middle", weight: "600") : nil)\
            \(isExplained ? canvas.text(states, axis.middle(place), ground + 14, size: 10, anchor: "middle", ink: Palette.quietInk) : nil)</g>
            """
    }
}
