import CaseworkTesting
import Lots
import LotsTesting
import Simulation
import Testing
import Vault

@Suite struct `Trials of draws` {
    @Test func `break no rule`() throws {
        let trials = try SmallTrials.held(100, with: SplitMix(3))
        #expect(trials.draws == 100)
        #expect(trials.breaches.isEmpty)
        #expect(trials.loads.reduce(0, +) == 1_000)
        #expect(trials.loads[0] == 0)
        #expect(trials.loads.count <= 5)
        #expect(trials.sizes.prefix(2) == [0, 0])
        #expect(trials.sizes.count <= 5)
        #expect(trials.additionalReviewers.values.reduce(0, +) == 100)
    }

    @Test func `put together are those of one run`() throws {
        let search = try SmallTrials.search()
        var words = SplitMix(4)
        var parts = [DrawTrials(search.position.field), DrawTrials(search.position.field)]
        var whole = DrawTrials(search.position.field)
        for draw in 0..<60 {
            let result = CompletionSearch.drawQuickly(from: search, with: &words)
            whole.add(result)
            parts[draw % 2].add(result)
        }
        var merged = parts[0]
        merged.add(parts[1])
        #expect(merged.draws == 60)
        #expect(merged.loads == whole.loads && merged.sizes == whole.sizes)
        #expect(merged.reviewsCarriedOut == whole.reviewsCarriedOut && merged.reviewersReceived == whole.reviewersReceived)
        #expect(merged.additionalReviewers == whole.additionalReviewers)
        for (one, other) in zip(Fairness(merged).judgements, Fairness(whole).judgements) {
            #expect(abs(one.chiSquare - other.chiSquare) < 1e-9)
        }
    }

    @Test func `have the same outcome however the work is shared out`() async throws {
        let search = try SmallTrials.search()
        let simulate = SimulateDraws(digests: Sodium(), streams: Sodium())
        let alone = await simulate.run(60, from: search, seed: "one", workers: 1) { _ in }
        let shared = await simulate.run(60, from: search, seed: "one", workers: 3) { _ in }
        #expect(alone.draws == 60 && shared.draws == 60)
        #expect(alone.reviewsCarriedOut == shared.reviewsCarriedOut)
        #expect(alone.reviewersReceived == shared.reviewersReceived)
        let other = await simulate.run(60, from: search, seed: "another", workers: 2) { _ in }
        #expect(other.reviewsCarriedOut != alone.reviewsCarriedOut)
    }
}
