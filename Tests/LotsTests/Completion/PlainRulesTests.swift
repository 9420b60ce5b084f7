import Testing

@testable import Lots
@testable import LotsTesting

@Suite struct `The rules of the draw` {
    @Test func `are the same written a second time, plainly`() {
        var compared = 0
        TrialDraw.each(of: 80..<200) { before, _, _ in
            let trial = TrialPosition(before.position)
            for seat in trial.nextSeats {
                for party in 0..<before.field.count {
                    #expect((directExclusion(of: party, from: seat, in: before.position) == nil) == trial.allows(party, in: seat))
                    compared += 1
                }
            }
        }
        #expect(compared > 10_000)
    }
}
