internal import Law
public import Registry

extension CycleDefinition {
    /// The articles of an instrument that are reviewed under a cluster, in their order; none where table 1 lists none.
    ///
    /// The articles marked in table 1 are reviewed only for a State that is not party to the Convention against Corruption.
    public func articles(of instrument: InstrumentCode, cluster number: Int, isPartyToUNCAC: Bool) -> [Int] {
        let listed = cluster(number)?.articles[instrument] ?? []
        return listed.filter { !($0.onlyOutsideUNCAC && isPartyToUNCAC) }.map(\.number)
    }

    /// The cluster of a number; none where there is no such cluster.
    public func cluster(_ number: Int) -> Cluster? { clusters.first { $0.number == number } }

    /// The number of the cluster that a phase treats; none where there is no such phase.
    public func cluster(ofPhase phase: Int) -> Int? {
        (1...phases.value.count).contains(phase) ? phases.value[phase - 1] : nil
    }

    /// The year of the cycle, from 1, in which a cohort begins a phase (¶15, ¶17): cohorts begin in consecutive years.
    public func firstYear(ofPhase phase: Int, cohort: Int) -> Int {
        calendar.preparatoryYears.value + cohort + (phase - 1) * calendar.yearsOfPhase.value
    }

    /// How many of the reviews planned at the start of a phase must be complete before the next one; reaching the share is enough (¶10).
    public func completeNeeded(ofPlanned planned: Int) -> Int { (planned * gate.value + 99) / 100 }
}
