import Lots
import LotsTesting
import Testing

@Suite struct `A shortage of seats for those owing` {
    /// Four States a group; all seats but the last are drawn. Erewhon has none yet, and Arcadia could take that seat by the other rules.
    private func last() throws -> Cast {
        let parties = Cast.conventionOnly(["EAST": ["ARC", "BEN", "COC", "ERE"], "WEST": ["LYO", "RUR", "THU", "UTO"]])
        var cast = try Cast(parties: parties).seating([
            "ARC.own.0": "BEN", "BEN.own.0": "COC", "COC.own.0": "ARC", "ERE.own.0": "ARC",
            "LYO.own.0": "RUR", "RUR.own.0": "THU", "THU.own.0": "LYO", "UTO.own.0": "LYO",
            "ARC.other.0": "THU", "BEN.other.0": "UTO", "COC.other.0": "UTO", "ERE.other.0": "THU",
            "LYO.other.0": "BEN", "RUR.other.0": "BEN", "THU.other.0": "COC",
        ])
        let certificate = cast.search.complete()
        #expect(certificate == nil)
        return cast
    }

    @Test func `keeps all others out, and names who owes`() throws {
        let cast = try last()
        var drawn = cast.search
        var words = SplitMix(1)
        let step = drawn.step(try cast.seat("UTO.other.0"), with: &words)
        #expect(step.eligible.map(cast.code) == ["ERE"])
        let arcadia = try cast.party("ARC")
        #expect(step.excluded[arcadia] == .noCompletion)
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
