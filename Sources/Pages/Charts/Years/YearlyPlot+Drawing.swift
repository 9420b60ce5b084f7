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
        let standing = 116 + StandingColumns.height
        let progress = standing + 92 + ProgressLines.height
        let gateTop = progress + 92
        let lateGround = gateTop + gates.height + 64 + LateBars.height
        return Picture(
            identifier: "years", title: texts.title, description: description, canvas: canvas, height: lateGround + 64,
            content: """
                \(canvas.text(texts.title, 12, 32, size: 22, weight: "600"))
                \(canvas.text(texts.subtitle, 12, 54, size: 13, ink: Palette.quietInk))
                \(heading(texts.standingTitle, at: 94, on: canvas))
                \(columns.draw(onGround: standing))
                \(axis.labels(at: standing + 18))
                \(heading(texts.progressTitle, at: standing + 68, on: canvas))
                \(lines.draw(onGround: progress))
                \(axis.labels(at: progress + 18))
                \(heading(texts.gatesTitle, at: gateTop - 24, on: canvas))
                \(gates.draw(from: gateTop - 14))
                \(heading(texts.lateTitle, at: lateGround - LateBars.height - 34, on: canvas))
                \(late.draw(onGround: lateGround))
                \(axis.labels(at: lateGround + 34))
                """)
    }

    private func heading(_ words: String, at baseline: Double, on canvas: Canvas) -> HTML {
        canvas.text(words, 12, baseline, size: 15, weight: "600")
    }
}
