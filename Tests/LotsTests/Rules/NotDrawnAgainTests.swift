import Law
import Testing

@testable import Lots

@Suite struct `Not drawn again` {
    private func replaced(_ code: String, on seat: String) throws -> Cast {
        var cast = Cast()
        let need = 2 * (try cast.seat(seat).reviewed) + (try cast.seat(seat).side.rawValue)
        cast.search.position.replaced.insert(Position.Replacement(need: need, party: try cast.party(code)))
        return cast
    }

    @Test(arguments: ["ARC.own.0", "ARC.own.1"])
    func `is who was replaced on the side, in any seat`(seat: String) throws {
        let cast = try replaced("BEN", on: "ARC.own.0")
        #expect(try cast.objection(NotDrawnAgain.self, to: "BEN", taking: seat) == .replaced)
        #expect(try cast.objection(NotDrawnAgain.self, to: "COC", taking: seat) == nil)
        #expect(NotDrawnAgain.basis == Provision(.procedures, 28, "d", reading: true))
    }

    @Test(arguments: ["ARC.other.0", "COC.own.0"])
    func `binds no other side and no other review`(seat: String) throws {
        #expect(try replaced("BEN", on: "ARC.own.0").objection(NotDrawnAgain.self, to: "BEN", taking: seat) == nil)
    }
}
