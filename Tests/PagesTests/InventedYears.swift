import Pages

/// Twelve years that nobody simulated: 30 reviews in two cohorts and two phases.
enum InventedYears {
    static var plot: YearlyPlot {
        YearlyPlot(
            years: (1...12).map(year), published: .init(reviews: 30, begunYear: 6, begun: 11...13, concludedYear: 5, concluded: 0),
            texts: YearlyPlot.Texts(title: "Invented years", subtitle: "of 30 reviews"))
    }

    static func year(_ number: Int) -> YearlyPlot.Year {
        let done = max(0, min(30, (number - 6) * 5))
        let under = min(30 - done, number * 2)
        let standing = YearlyPlot.Standing(
            unopened: (30 - done - under) / 2, untouched: 30 - done - under - (30 - done - under) / 2,
            steps: [under / 2, under - under / 2, 0, 0, 0], concluded: [done / 3, done - done / 3])
        return YearlyPlot.Year(
            number: number, day: "\(2018 + number)-11-01", standing: standing, concluded: [done, done - done / 3],
            gates: [gate(1, number), gate(2, number - 2)], missed: number * 7, lateStates: number)
    }

    private static func gate(_ cohort: Int, _ since: Int) -> YearlyPlot.Gate {
        let phase = since < 3 ? 0 : since < 8 ? 1 : 2
        return YearlyPlot.Gate(
            cohort: cohort, phase: phase, planned: phase == 0 ? 0 : 15, needed: phase == 2 ? nil : phase * 11,
            complete: phase == 0 ? 0 : min(15, since * 2))
    }
}
