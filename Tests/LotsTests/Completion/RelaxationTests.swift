import LotsTesting
import Solver
import Testing

@testable import Lots

@Suite struct `Weights of the linear program` {
    private func weights(for search: CompletionSearch) -> [Certificate.Weights] {
        let relaxation = Relaxation(search.position, sides: search.openNeeds, withPairs: true)
        return GLPK().duals(of: relaxation.program).map { relaxation.candidates($0) } ?? []
    }

    @Test func `prove shortages, and only where there are some`() {
        var proved = 0
        TrialDraw.each(of: 80..<200) { before, seat, step in
            for party in step.eligible + step.proofs.flatMap(\.parties) {
                var search = before
                search.assume(party, at: search.field.slot(seat))
                guard search.deadEnd() == nil else { continue }
                let found = weights(for: search)
                let proves = found.contains { search.isShortage($0) }
                if step.eligible.contains(party) { #expect(!proves) } else if proves { proved += 1 }
            }
        }
        #expect(proved > 10)
    }

    @Test func `are not had where the draw can be completed`() {
        #expect(weights(for: Cast().search).isEmpty)
    }

    @Test func `speak for those who owe a review`() throws {
        let cast = try Cast.beforeTheLastSeat()
        let seat = try cast.seat("UTO.other.0")
        var search = cast.search
        search.assume(try cast.party("ARC"), at: cast.field.slot(seat))
        let found = weights(for: search)
        #expect(found.contains(Certificate.Weights(parties: [Certificate.Weight(party: try cast.party("ERE"), weight: -1)])))
    }

    @Test func `speak for pairs who would have to review each other`() throws {
        let cast = Cast(parties: Cast.twoPartiesInTheEast)
        var search = cast.search
        let found = weights(for: search).first { search.isShortage($0) }
        let proof = try #require(found)
        #expect(proof.pairs.map { [cast.code($0.one), cast.code($0.other)] } == [["ARC", "BEN"]])
    }
}
