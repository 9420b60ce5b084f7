internal import Law
internal import Pages
internal import Simulation

/// The picture of the years of a simulation.
func yearlyPlot(_ years: [YearFigures], _ profile: Profile, seed: String) -> [UInt8] {
    let reviews = years.last?.reviews ?? 0
    let texts = YearlyPlot.Texts(
        title: "The review mechanism, simulated by the profile “\(profile.name)”",
        subtitle: "\(reviews) reviews, seed \(seed); \(profile.abstract)")
    let published = YearlyPlot.Published(
        reviews: FirstCycle.reviews, begunYear: FirstCycle.fourYearsIn, begun: FirstCycle.begun, concludedYear: FirstCycle.threeYearsIn,
        concluded: FirstCycle.concluded)
    return Array(YearlyPlot(years: years.map(YearlyPlot.Year.init), published: published, texts: texts).file.utf8)
}

extension YearlyPlot.Year {
    fileprivate init(_ year: YearFigures) {
        self.init(
            number: year.year, day: "\(year.day)", standing: YearlyPlot.Standing(year), concluded: year.concluded,
            gates: year.gates.map { gate in
                YearlyPlot.Gate(
                    cohort: gate.cohort, phase: gate.phase, planned: gate.planned,
                    needed: gate.phase < year.phases.count ? gate.needed : nil, complete: gate.complete)
            },
            missed: year.missed, lateStates: year.lateStates)
    }
}

extension YearlyPlot.Standing {
    fileprivate init(_ year: YearFigures) {
        self.init(
            unopened: year.unopened, untouched: year.untouched, steps: year.underWay, concluded: year.phases.map(\.betweenPhases))
    }
}
