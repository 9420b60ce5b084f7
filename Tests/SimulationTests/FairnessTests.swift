import Lots
import LotsTesting
import Simulation
import Testing

@Suite struct `The judgement of fairness` {
    @Test func `finds nothing where nothing is favoured`() throws {
        let trials = try SmallTrials.held(400, with: SplitMix(2))
        let fairness = Fairness(trials)
        // Those party to everything in the east and in the west; one such class for each of two measures.
        #expect(fairness.judgements.count == 4)
        #expect(fairness.judgements.allSatisfy { $0.degreesOfFreedom == 2 })
        for judgement in fairness.judgements { #expect(judgement.pValue > 0.001) }
        for measure in Fairness.Judgement.Measure.allCases { #expect(fairness.total(measure).pValue > 0.001) }
    }

    @Test func `finds that the first is favoured`() throws {
        let fairness = Fairness(try SmallTrials.held(400, with: Unfair()))
        #expect(fairness.total(.reviewsCarriedOut).pValue < 1e-6)
    }
}
