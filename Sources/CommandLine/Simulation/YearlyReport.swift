package import Simulation

/// The figures of a simulation year by year, and where they stand against the public figures of the first cycle.
package struct YearlyReport: Sendable {
    let plan: SimulationPlan
    let years: [YearFigures]

    /// The report on the years of a simulation.
    package init(plan: SimulationPlan, years: [YearFigures]) {
        self.plan = plan
        self.years = years
    }

    /// How many phases a review has.
    var phases: Int { years.last?.phases.count ?? 0 }

    /// What a simulation is held against, where it was long enough.
    var comparisons: [Comparison] { Comparison.all(with: years) }
}
