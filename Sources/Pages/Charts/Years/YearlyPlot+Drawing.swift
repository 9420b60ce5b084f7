import Markup

extension YearlyPlot {
    /// The panels one below the other, on the same columns.
    var picture: Picture {
        let canvas = Canvas(width: 900, isMirrored: isMirrored)
        let axis = YearAxis(canvas: canvas, years: years, texts: texts)
        let (columns, lines, late) = (
            StandingColumns(plot: self, axis: axis), ProgressLines(plot: self, axis: axis), LateBars(plot: self, axis: axis)
        )
        let gates = GateRows(plot: self, axis: axis)
        let standing = 128 + StandingColumns.height
        let progress = standing + 86 + ProgressLines.height
        let gateTop = progress + 112
        let lateGround = gateTop + gates.height + 66 + late.height
        return Picture(
            identifier: "years", title: texts.title, description: description, canvas: canvas,
            height: lateGround + (late.height > 0 ? 64 : 20),
            content: """
                \(canvas.text(texts.title, 12, 32, size: 22, weight: "600"))
                \(canvas.text(texts.subtitle, 12, 54, size: 13, ink: Palette.quietInk))
                \(canvas.text(texts.note, 12, 72, size: 13, ink: Palette.quietInk))
                \(heading(texts.standingTitle(years.last?.standing.reviews ?? 0), at: 110, on: canvas))
                \(columns.draw(onGround: standing))
                \(axis.labels(at: standing + 18))
                \(heading(texts.progressTitle, at: standing + 66, on: canvas))
                \(lines.draw(onGround: progress))
                \(axis.labels(at: progress + 24))
                \(heading(texts.gatesTitle, at: gateTop - 32, on: canvas))
                \(canvas.text(texts.gatesKey, 12, gateTop - 13, size: 12, ink: Palette.quietInk))
                \(gates.draw(from: gateTop + 6))
                \(heading(texts.lateTitle, at: lateGround - late.height - 30, on: canvas))
                \(late.draw(onGround: lateGround))
                """)
    }

    private func heading(_ words: String, at baseline: Double, on canvas: Canvas) -> HTML {
        canvas.text(words, 12, baseline, size: 15, weight: "600")
    }
}
