import Law
import Lots
import Registry
import Testing

/// The invented definition allows two requests in each role, so that they are soon spent.
@Suite struct `Four requests each` {
    private let draw: SmallDraw
    /// A State for which there are enough others to draw the seat twice again.
    private let asker: String

    init() throws {
        let draw = try SmallDraw()
        self.draw = draw
        asker = try #require(draw.transcript.head.field.parties.map(\.code.text).first { (try? draw.asked(2, by: $0)) != nil })
    }

    private func request(by asker: String) throws -> RepeatRequest {
        let field = draw.transcript.head.field
        return RepeatRequest(
            seat: try #require(field.seat("\(asker).other.0")), asker: try #require(field.party(asker)), ground: .request(reason: ""),
            day: try #require(Day("2027-02-01")))
    }

    private func left(as role: RepeatRequest.Role, in draw: SmallDraw) throws -> Int {
        FourRequestsEach.requestsLeft(to: try request(by: asker).asker, as: role, in: draw.transcript)
    }

    @Test func `are what the definition allows a State, and no more`() throws {
        let request = try request(by: asker)
        let one = try draw.asked(1, by: asker)
        #expect(FourRequestsEach.objection(to: request, in: one.transcript) == nil)
        let two = try draw.asked(2, by: asker)
        let refusal = try #require(FourRequestsEach.objection(to: request, in: two.transcript))
        #expect(refusal.reason as? RepeatRefusal == .requestsSpent(asker: asker, role: .reviewed, requests: 2))
        #expect(refusal.basis == Provision(.procedures, 28, "d"))
    }

    @Test(arguments: [0, 1, 2])
    func `are counted down for one role alone`(used: Int) throws {
        let draw = try draw.asked(used, by: asker)
        #expect(try left(as: .reviewed, in: draw) == 2 - used)
        #expect(try left(as: .reviewing, in: draw) == 2)
    }

    @Test func `are counted for each State alone`() throws {
        let other = try #require(draw.transcript.head.field.parties.map(\.code.text).first { $0 != asker })
        let spent = try draw.asked(2, by: asker)
        #expect(FourRequestsEach.objection(to: try request(by: other), in: spent.transcript) == nil)
    }

    @Test func `are not used by a draw in exceptional circumstances, nor by one under ¶30`() throws {
        let consultations = try #require(Day("2027-01-10"))
        let grounds: [RepeatRequest.Ground] = [
            .exceptional(decision: "Chair", reason: "war"), .unable(consultations: consultations, reason: ""),
        ]
        for ground in grounds {
            var draw = draw
            try draw.repeated("\(asker).other.0", by: asker, ground, on: "2027-02-01")
            #expect(draw.transcript.repeats.count == 1)
            #expect(try left(as: .reviewed, in: draw) == 2)
        }
    }

    @Test func `are four by the resolution`() {
        #expect(DrawTerms(instruments: Cast.instruments).requests == 4)
    }
}

extension SmallDraw {
    /// With requests of a State under review to draw its reviewer from another group again.
    fileprivate func asked(_ times: Int, by asker: String) throws -> SmallDraw {
        var draw = self
        for _ in 0..<times { try draw.repeated("\(asker).other.0", by: asker, .request(reason: ""), on: "2027-02-01") }
        return draw
    }
}
