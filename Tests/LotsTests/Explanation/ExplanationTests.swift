import Lots
import Registry
import Solver
import Testing

@Suite struct `A draw that cannot take place` {
    private func diagnosis(_ parties: [Party], _ change: (inout DrawTerms) -> Void = { _ in }) throws -> (Cast, DrawImpossible.Diagnosis) {
        var cast = Cast(parties: parties, change)
        let found = cast.search.complete()
        let certificate = try #require(found)
        return (cast, DrawImpossible(certificate: certificate, position: cast.position).diagnosis(lastWord: CaDiCaL()))
    }

    @Test func `for a State alone in its group is explained by its own side, and it may join another group`() throws {
        let alone = Party(code: StateCode("ATL"), group: RegionalGroupCode("NORTH"), instruments: InstrumentSet(position: 0))
        let (cast, diagnosis) = try diagnosis(Cast.parties + [alone])
        let side = try #require(diagnosis.emptySides.first)
        #expect(diagnosis.emptySides.count == 1)
        #expect(side.seat == (try cast.seat("ATL.own.0")))
        #expect(side.excluded == [.underReview: 1, .wrongGroup: 10])
        #expect(side.possible.isEmpty)
        #expect(diagnosis.explanation == .nobodyLeft(side))
        let remedies = ["EAST", "WEST"].map { group in
            [Remedy.join(group: RegionalGroupCode("NORTH"), with: RegionalGroupCode(group), members: [alone.code])]
        }
        #expect(Set(diagnosis.remedies) == Set(remedies))
    }

    @Test func `for a Protocol with a single party names both its sides, and nothing helps but to leave it out`() throws {
        let (cast, diagnosis) = try diagnosis(Cast.holding(["ARC": Cast.withProtocol]))
        #expect(diagnosis.emptySides.map(\.seat) == [try cast.seat("ARC.own.0"), try cast.seat("ARC.other.0")])
        #expect(diagnosis.emptySides.allSatisfy { $0.uncovered == InstrumentSet(position: 1) })
        #expect(diagnosis.emptySides.map(\.possible.count) == [4, 5])
        #expect(diagnosis.remedies == [[.leaveOut(Cast.instruments[1])]])
    }

    @Test func `for a Protocol with two parties in a group is possible with additional reviewers from any group`() throws {
        let (_, diagnosis) = try diagnosis(Cast.twoPartiesInTheEast)
        #expect(diagnosis.emptySides.isEmpty)
        #expect(diagnosis.remedies.contains([.anyGroup]))
    }

    @Test func `for want of reviews is explained by the States that may take on no more, and they may volunteer`() throws {
        let (cast, diagnosis) = try diagnosis(Cast.holding([:])) { $0.mostReviews = 1 }
        #expect(diagnosis.emptySides.isEmpty)
        guard case .shortage(let shortage) = diagnosis.explanation else {
            Issue.record("not explained as a shortage: \(diagnosis.explanation)")
            return
        }
        #expect(shortage.isOfReviewers)
        #expect(!shortage.isOfSeatsForThoseOwing)
        #expect(shortage.supplies.allSatisfy { $0.allowed == 1 })
        #expect(shortage.supply == shortage.supplies.count)
        #expect(shortage.demand == shortage.needs.count && shortage.demand > shortage.supply)
        #expect(diagnosis.remedies.contains([.volunteer(cast.field.parties.map(\.code), reviews: 3)]))
    }
}
