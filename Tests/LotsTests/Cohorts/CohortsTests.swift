import LotsTesting
import Registry
import Simulation
import Testing

@testable import Lots

@Suite struct `The splitting into cohorts` {
    @Test(arguments: [
        // No remainders: nothing to choose.
        ([0, 0], 3, 1),
        // One more in one of three cohorts.
        ([1], 3, 3),
        // Two groups with one more each: in different cohorts, 3 · 2.
        ([1, 1], 3, 6),
        // Two and one: the one goes where the two did not.
        ([2, 1], 3, 3),
        // Two and two of three: the cohorts left out differ, 3 · 2.
        ([2, 2], 3, 6),
        // Three groups with one more each: a permutation.
        ([1, 1, 1], 3, 6),
        // Two cohorts, three groups with one more each: any but all three alike, 8 − 2.
        ([1, 1, 1], 2, 6),
    ])
    func `has as many patterns as can be counted by hand`(remainders: [Int], cohorts: Int, count: Int) {
        #expect(Cohorts.admissiblePatterns(remainders: remainders, cohorts: cohorts).count == count)
    }

    @Test func `has its patterns in the order of words`() {
        #expect(Cohorts.admissiblePatterns(remainders: [1, 1], cohorts: 2) == [[[0], [1]], [[1], [0]]])
        #expect(Cohorts.admissiblePatterns(remainders: [2, 1], cohorts: 3) == [[[0, 1], [2]], [[0, 2], [1]], [[1, 2], [0]]])
    }

    @Test func `of the registry as shipped has six patterns, with sizes within one`() {
        let groups = [53, 54, 23, 33, 30]
        let patterns = Cohorts.admissiblePatterns(remainders: groups.map { $0 % 3 }, cohorts: 3)
        #expect(patterns.count == 6)
        for pattern in patterns {
            let sizes = (0..<3).map { cohort in groups.indices.reduce(0) { $0 + groups[$1] / 3 + (pattern[$1].contains(cohort) ? 1 : 0) } }
            #expect(sizes.sorted() == [64, 64, 65])
        }
    }

    @Test(arguments: [([64, 65, 64], true), ([0, 0], true), ([63, 65, 65], false)])
    func `is in proportion where sizes are within one`(sizes: [Int], inProportion: Bool) {
        #expect(CohortsInProportion.admits(sizes) == inProportion)
        #expect("\(CohortsInProportion.basis)" == "¶17 (Reading)")
    }

    @Test func `makes cohorts that differ by at most one in all and within each group`() {
        for seed in 0..<200 {
            var words = SplitMix(seed)
            let field = RandomField.make(with: &words)
            let cohorts = Cohorts.draw(field, with: &words)
            let all = field.members.map { $0.map(Int.init) } + [Array(0..<field.count)]
            for members in all {
                let sizes = (1...field.terms.cohorts).map { cohort in members.count { cohorts[$0] == cohort } }
                #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1, "seed \(seed): \(sizes)")
            }
        }
    }

    /// Three in the east and two in the west, over two cohorts: 2 patterns · 3 ways in the east · 2 in the west.
    @Test func `comes to each admissible partition equally often`() {
        let cast = Cast(parties: Cast.conventionOnly(["EAST": ["ARC", "BEN", "COC"], "WEST": ["LYO", "RUR"]])) { $0.cohorts = 2 }
        var words = SplitMix(17)
        var seen: [[Int]: Int] = [:]
        for _ in 0..<6_000 { seen[Cohorts.draw(cast.field, with: &words), default: 0] += 1 }
        #expect(seen.count == 12)
        let chiSquare = seen.values.reduce(0) { $0 + Double(($1 - 500) * ($1 - 500)) / 500 }
        #expect(ChiSquare.probability(ofAtLeast: chiSquare, degreesOfFreedom: 11) > 0.001)
    }

    @Test(arguments: [(1, true), (4, true), (12, false), (0, false), (11, false)])
    func `is possible where there is a participant for each cohort`(cohorts: Int, can: Bool) {
        #expect(Cohorts.canBeDrawn(Cast { $0.cohorts = cohorts }.field) == can)
    }
}
