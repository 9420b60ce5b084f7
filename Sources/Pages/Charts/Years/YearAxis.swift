import Markup

/// The columns of a plot, one for each year.
struct YearAxis: Sendable {
    /// Where the first column begins, and the last one ends.
    static let start = 48.0
    static let end = 708.0
    /// Where what is written beside the columns begins.
    static let key = 723.0

    let canvas: Canvas
    let years: [YearlyPlot.Year]
    let texts: YearlyPlot.Texts

    /// How far the columns are apart.
    var pitch: Double { (Self.end - Self.start) / Double(max(years.count, 1)) }

    /// The middle of a column.
    func middle(_ column: Int) -> Double { Self.start + pitch * (Double(column) + 0.5) }

    /// How wide a bar is.
    var barWidth: Double { pitch * 0.8 }

    /// Whether a text of a size fits above or into a column, as far as a guess from its letters goes.
    func hasRoom(for text: String, size: Double) -> Bool { Double(text.count) * size * 0.53 <= pitch }

    /// The numbers of the years below the columns, and the days on which they end; some are left out where they would not fit.
    func labels(at baseline: Double) -> HTML {
        let every = max(1, Int((38 / pitch).rounded(.up)))
        let labels = years.indices.filter { ($0 + 1).isMultiple(of: every) || every == 1 }.map { column -> HTML in
            let day = String(years[column].day.prefix(7))
            return """
                \(canvas.text("\(years[column].number)", middle(column), baseline, size: 13, anchor: "middle", weight: "600"))\
                \(canvas.text(day, middle(column), baseline + 14, size: 10.5, anchor: "middle", ink: Palette.quietInk))
                """
        }
        return """
            \(labels)\(canvas.text(texts.year, Self.key, baseline, size: 13, weight: "600"))\
            \(canvas.text(texts.monthOfEnd, Self.key, baseline + 14, size: 10.5, ink: Palette.quietInk))
            """
    }

    /// A line over all columns with the number that it stands for.
    func gridline(_ number: Int, at height: Double) -> HTML {
        """
        \(canvas.line(from: (Self.start, height), to: (Self.end, height), stroke: Palette.rule))\
        \(canvas.text("\(number)", Self.start - 8, height + 4, size: 12, anchor: canvas.end, ink: Palette.quietInk))
        """
    }

    /// A bar in a column.
    func bar(_ column: Int, top: Double, height: Double, fill: HTML) -> HTML {
        canvas.rectangle(middle(column) - barWidth / 2, top, barWidth, max(height, 0), fill: fill)
    }
}
