import Lots
import LotsTesting
import Testing

@Suite struct `A shortage of seats for those owing` {
    @Test func `keeps all others out, and names who owes`() throws {
        let cast = try Cast.beforeTheLastSeat()
        var drawn = cast.search
        var words = SplitMix(1)
        let step = drawn.step(try cast.seat("UTO.other.0"), with: &words)
        #expect(step.eligible.map(cast.code) == ["ERE"])
        let arcadia = try cast.party("ARC")
        #expect(step.excluded[arcadia] == .noCompletion)
        #expect("\(DrawCanBeCompleted.basis)" == "¶28 (Reading)")
        let proof = try #require(step.proofs.first)
        #expect(proof.parties == [arcadia])
        var search = cast.search
        guard case .shortage(let shortage) = search.explain(proof.certificate, with: arcadia, taking: step.seat) else {
            Issue.record("not explained as a shortage")
            return
        }
        #expect(shortage.isOfSeatsForThoseOwing)
        #expect(!shortage.isOfReviewers)
        #expect(shortage.supplies.map { cast.code($0.party) } == ["ERE"])
        #expect(shortage.supplies.map(\.owed) == [1])
        #expect(shortage.demand > shortage.supply)
    }
}
