import Markup

/// The gate of each cohort in a row: how many reviews are complete in its phase, and how many are needed for the next (¶10).
struct GateRows: Sendable {
    static let pitch = 84.0
    private static let barHeight = 44.0

    let plot: YearlyPlot
    let axis: YearAxis

    private var cohorts: [Int] { axis.years.last?.gates.map(\.cohort) ?? [] }

    var height: Double { Self.pitch * Double(cohorts.count) }

    /// The rows from a top.
    func draw(from top: Double) -> HTML {
        cohorts.enumerated().map { row($1, onGround: top + Self.pitch * Double($0) + 18 + Self.barHeight) }.joined(separator: "\n")
    }

    private func row(_ cohort: Int, onGround ground: Double) -> HTML {
        let gates = axis.years.map { $0.gates.first { $0.cohort == cohort } }
        let planned = gates.compactMap { $0?.planned }.max() ?? 0
        let texts = plot.texts
        return """
            <g>\(axis.canvas.line(from: (YearAxis.start, ground + 0.5), to: (YearAxis.end, ground + 0.5), stroke: Palette.boundary))\
            \(gates.enumerated().compactMap { place, gate in gate.map { draw($0, in: place, most: max(planned, 1), ground) } })\
            \(axis.canvas.text(texts.cohort(cohort), YearAxis.key, ground - 26, size: 13, weight: "600"))\
            \(axis.canvas.text(texts.planned(planned), YearAxis.key, ground - 10, size: 12, ink: Palette.quietInk))</g>
            """
    }

    private func draw(_ gate: YearlyPlot.Gate, in place: Int, most: Int, _ ground: Double) -> HTML {
        guard gate.phase > 0 else { return "" }
        let (canvas, scale) = (axis.canvas, Self.barHeight / Double(most))
        let (frame, bar) = (Double(gate.planned) * scale, Double(gate.complete) * scale)
        let needed = gate.needed.map { ground - Double($0) * scale }
        let (start, end) = (axis.middle(place) - axis.barWidth / 2 - 2, axis.middle(place) + axis.barWidth / 2 + 2)
        return """
            <g><title>\(plot.texts.cohort(gate.cohort)), \(plot.texts.phase(gate.phase)): \(plot.texts.gate(gate))</title>\
            \(axis.bar(place, top: ground - frame, height: frame, fill: "#EBEBEB"))\
            \(axis.bar(place, top: ground - bar, height: bar, fill: gate.isReached ? Palette.steps[3] : Palette.steps[1]))\
            \(needed.map { canvas.line(from: (start, $0), to: (end, $0), stroke: Palette.ink, width: 2) })\
            \(words(of: gate, in: place, frame: frame, ground))</g>
            """
    }

    private func words(of gate: YearlyPlot.Gate, in place: Int, frame: Double, _ ground: Double) -> HTML? {
        let count = gate.needed.map { "\(gate.complete) / \($0)" } ?? "\(gate.complete) / \(gate.planned)"
        let isShort = !axis.hasRoom(for: "88 / 88", size: 12)
        guard axis.hasRoom(for: isShort ? "\(gate.phase)" : count, size: 12) else { return nil }
        let (canvas, middle) = (axis.canvas, axis.middle(place))
        return """
            \(isShort ? nil : canvas.text(count, middle, ground - frame - 5, size: 12, anchor: "middle", weight: "600"))\
            \(canvas.text(isShort ? "\(gate.phase)" : plot.texts.phase(gate.phase), middle, ground + 14, size: 11, anchor: "middle", ink: Palette.quietInk))
            """
    }
}
