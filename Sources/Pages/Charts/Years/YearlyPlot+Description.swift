extension YearlyPlot {
    /// All figures in sentences, for those who do not see the picture.
    var description: String { (years.map(sentence) + marks.map { "After year \($0.year), \($0.words)." }).joined(separator: " ") }

    /// The public figures of the years that the plot has.
    var marks: [Mark] {
        guard let published else { return [] }
        let all = [
            Mark(year: published.begunYear, counts: published.begun, words: texts.publishedBegun(published), shift: 16),
            Mark(
                year: published.concludedYear, counts: published.concluded...published.concluded,
                words: texts.publishedConcluded(published), shift: -10),
        ]
        return all.filter { mark in years.contains { $0.number == mark.year } }
    }

    /// A public figure in the picture.
    struct Mark: Sendable {
        let year: Int
        let counts: ClosedRange<Int>
        let words: String
        /// How far below its middle the words stand.
        let shift: Double
    }

    private func sentence(_ year: Year) -> String {
        let standing = bands(of: year.standing).filter { $0.count > 0 }.map { "\($0.count) \($0.name)" }
        let gates = year.gates.filter { $0.phase > 0 }.map { "\(texts.cohort($0.cohort)), \(texts.phase($0.phase)): \(texts.gate($0))" }
        let late = "\(year.missed) deadlines missed by \(texts.states(year.lateStates))"
        return "Year \(year.number), until \(year.day): \(year.standing.begun) of \(year.standing.reviews) begun; "
            + (standing + gates + [late]).joined(separator: "; ") + "."
    }
}
