import Casework
import CaseworkTesting
import Law
import Lots
import Mechanism
import Registry
import Testing

@Suite struct `A State that chose to take no part` {
    private static let states = [OptOut.mayChoose] + ["AAA", "BBB", "CCC", "DDD"].map { StateCode($0) }

    /// Each State is drawn to be reviewed by the two that follow it; the first one then takes no part.
    private func begun() async throws -> PlayedReview {
        var played = PlayedReview()
        let mission = PlayedReview.mission(OptOut.mayChoose.text)
        for author in [PlayedReview.root, PlayedReview.lotsOfficer, mission] {
            try await played.act(Appoint(author.person, as: author.capacity, name: "A name"), by: PlayedReview.root)
        }
        let convention = [InstrumentCode("UNTOC")]
        let entrants = Self.states.indices.map { index in
            let seats = [Side.own, .other].enumerated().map { place, side in
                DrawnSeat(side: side, number: 0, reviewer: Self.states[(index + place + 1) % 5], instruments: convention)
            }
            return OpenCycle.Entrant(Self.states[index], cohort: 1, instruments: convention, isPartyToUNCAC: false, seats: seats)
        }
        try await played.act(OpenCycle(transcript: "00", start: Day(number: 20_089), entrants), by: PlayedReview.lotsOfficer)
        try await played.act(OptOut(OptOut.mayChoose), by: mission)
        return played
    }

    @Test func `is not listed, and has no review to be read`() async throws {
        let played = try await begun()
        #expect(try await ListReviews(played.records)(on: played.today).map(\.state) == Array(Self.states.dropFirst()))
        let reader = PlayedReview.anybody
        #expect(try await ReadReview(played.keeper)(OptOut.mayChoose, by: reader, on: played.today) == nil)
        #expect(try await ReadTimeline(played.keeper)(OptOut.mayChoose, by: reader) == nil)
        let other = try #require(try await ReadReview(played.keeper)(Self.states[1], by: reader, on: played.today))
        #expect(other.status.step == "not started" && other.seats.map(\.reviewer) == [Self.states[2], Self.states[3]])
    }
}
