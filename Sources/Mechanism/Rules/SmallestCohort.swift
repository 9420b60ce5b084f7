public import Law

/// Who comes after the draw joins the smallest cohort of those that have not begun, of equal ones the first; the last where all have (¶17, Reading).
public enum SmallestCohort {
    public static let basis = Provision(.procedures, 17, reading: true)

    /// The cohort that a State joins.
    public static func cohort(in cycle: Cycle, on day: Day) -> Int {
        let waiting = cycle.cohorts(on: day).filter { cycle.phase(ofCohort: $0) == 0 }
        return waiting.min { cycle.participants(ofCohort: $0).count < cycle.participants(ofCohort: $1).count }
            ?? cycle.cohorts(on: day).upperBound
    }

    /// What stands against a State's joining a cohort.
    public static func objection(to cohort: Int, in cycle: Cycle, on day: Day) -> Refusal? {
        let right = self.cohort(in: cycle, on: day)
        return cohort == right ? nil : Refusal(CycleRefusal.otherCohort(right), under: basis)
    }
}
