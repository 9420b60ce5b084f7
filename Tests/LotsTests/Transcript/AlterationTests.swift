import Casework
import Foundation
import JSONText
import Lots
import Testing

/// One value of each kind altered at a time; `PALERMO_SOAK=1` alters every value.
@Suite struct `A transcript that was altered` {
    private static let ofEachKind = ProcessInfo.processInfo.environment["PALERMO_SOAK"] == nil ? 1 : Int.max

    private static func draw(rehearsed: Bool) throws -> (SmallDraw, JSON) {
        let draw = try SmallDraw(rehearsed: rehearsed).withRepeats(rehearsed: rehearsed)
        return (draw, try JSON(reading: draw.transcript.fileBytes))
    }

    /// What keeps an alteration from being believed, or `nil`.
    private static func objection(to document: JSON, _ draw: SmallDraw) -> String? {
        do throws(TranscriptFault) {
            return try draw.verify(document.canonicalBytes).faults.first.map { "\($0)" }
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [false, true])
    func `and not sealed anew is refused, whatever was altered`(rehearsed: Bool) throws {
        let (draw, document) = try Self.draw(rehearsed: rehearsed)
        #expect(Self.objection(to: document, draw) == nil)
        let alterations = Alteration.all(of: document, ofEachKind: Self.ofEachKind)
        #expect(Set(alterations.map(\.kind)).count > 80)
        for one in alterations where Self.objection(to: one.document, draw) == nil {
            Issue.record("\(one.path.joined(separator: ".")): \(one.change)")
        }
    }

    /// Completions and proofs may be replaced by others that hold: they are evidence, and the result stays.
    ///
    /// What a repeat says of itself is protected by the last hash alone, and by the seed of the next repeat where that is drawn from
    /// contributions; so is the day of a rehearsal. Another seed given by hand for a repeat
    /// may draw the same State.
    @Test(arguments: [false, true])
    func `and sealed anew is refused wherever the result would be another`(rehearsed: Bool) throws {
        let (draw, document) = try Self.draw(rehearsed: rehearsed)
        let evidence: Set = ["completion", "completions", "proofs", "previous", "hash"]
        let words: Set = ["on", "reason", "decision", "consultations", "askedBy"]
        let result = document.without(evidence)
        for one in Alteration.all(of: document, ofEachKind: Self.ofEachKind) {
            let forged = one.document.sealed(SmallDraw.hash)
            guard Self.objection(to: forged, draw) == nil, forged.without(evidence).canonicalBytes != result.canonicalBytes else {
                continue
            }
            let isLast = one.path.starts(with: ["repeats", "\(draw.transcript.repeats.count - 1)"])
            let isWord = words.contains(one.path.last ?? "") && (rehearsed || isLast)
            let isSeedByHand = rehearsed && one.path.last == "seed"
            #expect(isWord || isSeedByHand, "\(one.path.joined(separator: ".")): \(one.change)")
        }
    }

    @Test func `and sealed anew ends in another hash`() throws {
        let (draw, document) = try Self.draw(rehearsed: false)
        for one in Alteration.all(of: document, ofEachKind: 1) where !["hash", "previous"].contains(one.path.last) && one.path.count > 1 {
            let forged = one.document.sealed(SmallDraw.hash)
            let last = forged["repeats"]?.elements?.last?["hash"]?.text
            #expect(last != draw.transcript.lastHash, "\(one.path.joined(separator: ".")): \(one.change)")
        }
    }
}
