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

/// The invented definition allows two requests in each role, so that they are soon spent.
@Suite struct `Four requests each` {
    private var draw: SmallDraw

    init() throws { draw = try SmallDraw() }

    private func request(_ seat: String, by asker: String) throws -> RepeatRequest {
        let field = draw.transcript.head.field
        return RepeatRequest(
            seat: try #require(field.seat(seat)), asker: try #require(field.party(asker)), ground: .request(reason: ""),
            day: try #require(Day("2027-02-01")))
    }

    private mutating func ask(_ times: Int, by asker: String) throws {
        for _ in 0..<times { try draw.repeated("\(asker).other.0", by: asker, .request(reason: ""), on: "2027-02-01") }
    }

    @Test mutating func `are what the definition allows a State, and no more`() throws {
        let asked = try request("COC.other.0", by: "COC")
        let party = asked.asker
        #expect(FourRequestsEach.requestsLeft(to: party, as: .reviewed, in: draw.transcript) == 2)
        try ask(1, by: "COC")
        #expect(FourRequestsEach.objection(to: asked, in: draw.transcript) == nil)
        #expect(FourRequestsEach.requestsLeft(to: party, as: .reviewed, in: draw.transcript) == 1)
        try ask(1, by: "COC")
        let refusal = try #require(FourRequestsEach.objection(to: asked, in: draw.transcript))
        #expect(refusal.reason as? RepeatRefusal == .requestsSpent(asker: "COC", role: .reviewed, requests: 2))
        #expect(refusal.basis == Provision(.procedures, 28, "d"))
    }

    @Test mutating func `are counted for each State and each role alone`() throws {
        try ask(2, by: "COC")
        let cockaigne = try request("COC.other.0", by: "COC").asker
        #expect(FourRequestsEach.requestsLeft(to: cockaigne, as: .reviewing, in: draw.transcript) == 2)
        #expect(FourRequestsEach.objection(to: try request("BEN.other.0", by: "BEN"), in: draw.transcript) == nil)
    }

    @Test mutating func `are not used by a draw in exceptional circumstances, nor by one under ¶30`() throws {
        try draw.repeated("COC.other.0", by: "COC", .exceptional(decision: "Chair", reason: "war"), on: "2027-02-01")
        let consultations = try #require(Day("2027-01-10"))
        try draw.repeated("COC.other.0", by: "COC", .unable(consultations: consultations, reason: ""), on: "2027-02-01")
        let cockaigne = try request("COC.other.0", by: "COC").asker
        #expect(FourRequestsEach.requestsLeft(to: cockaigne, as: .reviewed, in: draw.transcript) == 2)
    }

    @Test func `are four with the definition as shipped`() {
        #expect(DrawTerms(instruments: Cast.instruments).requests == 4)
    }
}
