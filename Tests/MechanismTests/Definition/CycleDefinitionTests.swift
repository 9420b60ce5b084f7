import Law
import Mechanism
import Registry
import Testing

@Suite struct `The definition of the cycle as shipped` {
    private let cycle: CycleDefinition

    init() throws { self.cycle = try ShippedCycle.definition() }

    @Test(arguments: [
        ("UNTOC", 1, [2, 5, 6, 10, 15, 23]), ("UNTOC", 2, [24, 25, 29, 30, 31]), ("UNTOC", 3, [7, 11, 19, 20, 22, 26, 27, 28]),
        ("UNTOC", 4, [12, 13, 14, 16, 17, 18, 21]), ("TIP", 1, [3, 5]), ("TIP", 2, [6, 7, 9]), ("TIP", 3, [11, 12, 13]),
        ("TIP", 4, [8, 10]), ("SOM", 1, [3, 5, 6]), ("SOM", 2, [8, 9, 14, 15, 16]), ("SOM", 3, [11, 12, 13]), ("SOM", 4, [7, 10, 18]),
        ("FA", 1, [3, 5, 8]), ("FA", 2, [7, 9, 10, 11, 14, 15]), ("FA", 3, []), ("FA", 4, [6, 12, 13]), ("FA", 5, []), ("UNCAC", 1, []),
    ])
    func `groups the articles as table 1 does`(instrument: String, cluster: Int, articles: [Int]) {
        #expect(cycle.articles(of: InstrumentCode(instrument), cluster: cluster, isPartyToUNCAC: true) == articles)
    }

    @Test func `reviews articles 8 and 9 for who is not party to the Convention against Corruption`() {
        let articles = cycle.articles(of: .convention, cluster: 1, isPartyToUNCAC: false)
        #expect(articles == [2, 5, 6, 8, 9, 10, 15, 23])
    }

    @Test(arguments: [(0, nil), (1, 1), (2, 4), (3, 3), (4, 2), (5, nil)])
    func `treats the clusters in the order of table 2`(phase: Int, cluster: Int?) {
        #expect(cycle.cluster(ofPhase: phase) == cluster)
    }

    @Test(arguments: [(1, 1, 3), (1, 2, 4), (1, 3, 5), (2, 1, 5), (2, 3, 7), (3, 2, 8), (4, 1, 9), (4, 3, 11)])
    func `lets the cohorts begin in consecutive years, and each phase two years later`(phase: Int, cohort: Int, year: Int) {
        #expect(cycle.firstYear(ofPhase: phase, cohort: cohort) == year)
    }

    @Test(arguments: [(0, 0), (1, 1), (9, 7), (10, 7), (11, 8), (20, 14), (62, 44), (63, 45), (64, 45), (100, 70)])
    func `opens the next phase when 70 per cent are complete, and exactly 70 is enough`(planned: Int, needed: Int) {
        #expect(cycle.completeNeeded(ofPlanned: planned) == needed)
        #expect(needed * 100 >= planned * 70 && (needed - 1) * 100 < planned * 70)
    }

    @Test func `has the figures of the resolution, each with its paragraph`() {
        let periods = cycle.periods
        #expect(periods.answers == Figure(.months(6), under: Provision(.procedures, 34)))
        #expect(periods.observations == Figure(.months(6), under: Provision(.procedures, 35)))
        #expect(periods.focalPoint == Figure(.days(14), under: Provision(.procedures, 18, standing: .practice)))
        #expect(periods.experts == Figure(.days(28), under: Provision(.procedures, 27, standing: .practice)))
        #expect(periods.link == Figure(.days(10), under: Provision(.procedures, 33, standing: .practice)))
        #expect(periods.stakeholderApplicationDays.value == 15 && periods.stakeholderListDays.value == 10)
        #expect(cycle.summaryWords == Figure(1500, under: Provision(.procedures, 38)))
        #expect(cycle.requests == Figure(4, under: Provision(.procedures, 28, "d")))
        #expect(cycle.languages.working.value == ["ar", "zh", "en", "fr", "ru", "es"])
        #expect([cycle.languages.encouraged, cycle.languages.usual, cycle.languages.exceptional].map(\.value) == [1, 2, 3])
    }

    @Test func `names each cluster in six languages`() {
        for cluster in cycle.clusters { #expect(Set(MultilingualText.languageCodes.map { cluster.names[$0] }).count == 6) }
    }
}
