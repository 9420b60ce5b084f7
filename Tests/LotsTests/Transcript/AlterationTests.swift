import Casework
import Foundation
import JSONText
import Lots
import Testing

/// One value altered at a time: each third change to one value of each kind, or with `PALERMO_SOAK=1` every change to every value.
@Suite struct `A transcript that was altered` {
    private static let isWhole = ProcessInfo.processInfo.environment["PALERMO_SOAK"] != nil

    private static func alterations(of document: JSON) -> [Alteration] {
        let all = Alteration.all(of: document, ofEachKind: isWhole ? Int.max : 1)
        return isWhole ? all : stride(from: 0, to: all.count, by: 3).map { all[$0] }
    }

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
        let alterations = Self.alterations(of: document)
        #expect(Set(alterations.map(\.kind)).count > 80)
        for one in alterations where Self.objection(to: one.document, draw) == nil {
            Issue.record("\(one.path.joined(separator: ".")): \(one.change)")
        }
    }

    /// Completions and proofs may be replaced by others that hold: they are evidence, and the result stays.
    ///
    /// What a repeat says of itself is bound by its seed, which is made from what it asks for; in a rehearsal, whose seeds are given by hand,
    /// it is protected by the last hash alone, and so is the day. Another seed given by hand for a repeat may draw the same State.
    @Test(arguments: [false, true])
    func `and sealed anew is refused wherever the result would be another`(rehearsed: Bool) throws {
        let (draw, document) = try Self.draw(rehearsed: rehearsed)
        let evidence: Set = ["completion", "completions", "proofs", "request", "previous", "hash"]
        let notBoundByHand: Set = ["on", "reason", "decision", "consultations", "askedBy", "seed"]
        let result = document.without(evidence)
        for one in Self.alterations(of: document) {
            let forged = one.document.sealed(SmallDraw.hash)
            guard Self.objection(to: forged, draw) == nil, forged.without(evidence).canonicalBytes != result.canonicalBytes else {
                continue
            }
            #expect(rehearsed && notBoundByHand.contains(one.path.last ?? ""), "\(one.path.joined(separator: ".")): \(one.change)")
        }
    }

    @Test func `and sealed anew ends in another hash`() throws {
        let (draw, document) = try Self.draw(rehearsed: false)
        for one in Self.alterations(of: document) where !["request", "hash", "previous"].contains(one.path.last) && one.path.count > 1 {
            let forged = one.document.sealed(SmallDraw.hash)
            let last = forged["repeats"]?.elements?.last?["hash"]?.text
            #expect(last != draw.transcript.lastHash, "\(one.path.joined(separator: ".")): \(one.change)")
        }
    }
}
