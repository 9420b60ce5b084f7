import Markup

extension BarChart {
    private static let barHeight = 26.0
    private static let pitch = 38.0
    private static let top = 40.0
    private static let noteWidth = 120.0

    var picture: Picture {
        let canvas = Canvas(width: 640, isMirrored: isMirrored)
        let height = Self.top + Self.pitch * Double(bars.count)
        let drawn = bars.enumerated().map { draw($1, at: Self.top + Self.pitch * Double($0), on: canvas) }
        return Picture(
            identifier: identifier, title: title, description: description + " " + summary, canvas: canvas, height: height,
            content: "\(canvas.text(title, 0, 20, size: 17, weight: "600"))\n\(drawn.joined(separator: "\n"))")
    }

    private var summary: String { bars.map { "\($0.label): \($0.note)." }.joined(separator: " ") }

    /// Room for the longest label, as far as a guess from its letters goes.
    private var labelWidth: Double {
        min(260, Double(bars.map(\.label.count).max() ?? 0) * 8.5 + 12)
    }

    private func draw(_ bar: Bar, at top: Double, on canvas: Canvas) -> HTML {
        let longest = max(bars.map(\.value).max() ?? 0, 1e-9)
        let room = canvas.width - labelWidth - Self.noteWidth
        let length = max(0, bar.value) / longest * room
        let baseline = top + Self.barHeight - 8
        return """
            \(canvas.text(bar.label, labelWidth - 10, baseline, size: 15, anchor: canvas.end))\
            \(canvas.rectangle(labelWidth, top, length, Self.barHeight, fill: Palette.groups[0]))\
            \(canvas.text(bar.note, labelWidth + length + 8, baseline, size: 15, weight: "600"))
            """
    }
}
