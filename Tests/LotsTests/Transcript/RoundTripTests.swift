import Casework
import Law
import Lots
import Testing

@Suite struct `A transcript` {
    @Test(arguments: [false, true])
    func `that is verified is the one that was written`(rehearsed: Bool) throws {
        let draw = try SmallDraw(rehearsed: rehearsed).withRepeats(rehearsed: rehearsed)
        let verification = try draw.verify(draw.transcript.fileBytes)
        let back = verification.transcript
        #expect(verification.faults.isEmpty, "\(verification.faults)")
        #expect(back.fileBytes == draw.transcript.fileBytes)
        #expect(back.lastHash == draw.transcript.lastHash)
        #expect(back.steps == draw.transcript.steps)
        #expect(back.repeats.map(\.request) == draw.transcript.repeats.map(\.request))
        #expect(Assignments(of: back) == Assignments(of: draw.transcript))
    }

    @Test func `says what was checked and what was not`() throws {
        let draw = try SmallDraw().withRepeats()
        let verification = try draw.verify(draw.transcript.fileBytes)
        #expect(verification.checked.contains(.commitments(link: "repeat 2")))
        #expect(verification.checked.contains(.assignments))
        #expect(verification.unchecked == [.timeOfPublication, .wordsOfRepeats])
        let alone = try VerifyDraw(digests: SmallDraw.sodium, streams: SmallDraw.sodium)
            .verify(draw.transcript.fileBytes, against: draw.evidence)
        #expect(
            alone.unchecked == [
                .commitments(link: "the draw"), .commitments(link: "repeat 1"), .commitments(link: "repeat 2"), .assignments,
                .wordsOfRepeats,
            ])
    }

    @Test func `of the same contributions is the same, whatever their order`() throws {
        let draw = try SmallDraw()
        let turned = Origin.contributions(draw.transcript.head.origin.contributions.reversed())
        let again = DrawLots(digests: SmallDraw.sodium, streams: SmallDraw.sodium).draw(draw.prepared, from: turned)
        #expect(again.fileBytes == draw.transcript.fileBytes)
    }

    @Test func `leads to assignments in which each instrument has a reviewer on each side`() throws {
        let draw = try SmallDraw().withRepeats()
        for party in draw.transcript.head.field.parties {
            for side in Side.allCases {
                let instruments = Assignments(of: draw.transcript).all.filter { $0.reviewed == party.code && $0.side == side }
                    .flatMap(\.instruments)
                #expect(Set(instruments).count == instruments.count)
                #expect(instruments.count == party.instruments.positions.count)
            }
        }
    }

    @Test func `keeps a repeat out whose day lies before the draw`() throws {
        var draw = try SmallDraw()
        #expect(throws: Refusal.self) {
            try draw.repeated("ARC.own.0", by: "ARC", .request(reason: ""), on: "2026-11-19")
        }
        #expect(draw.transcript.repeats.isEmpty)
    }
}
