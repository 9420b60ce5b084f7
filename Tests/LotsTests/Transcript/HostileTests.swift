import Casework
import JSONText
import Lots
import Registry
import Testing

@Suite struct `A transcript made to do harm` {
    private let draw: SmallDraw
    private let text: String

    init() throws {
        draw = try SmallDraw(rehearsed: true)
        text = String(decoding: draw.transcript.fileBytes, as: UTF8.self)
    }

    private func fault(_ change: (String) -> String) throws -> String? {
        let forged = try JSON(reading: change(text)).sealed(SmallDraw.hash)
        do throws(TranscriptFault) {
            _ = try draw.verify(forged.canonicalBytes)
            return nil
        } catch {
            return error.fault
        }
    }

    @Test func `with a weight at the end of the numbers is refused`() throws {
        let weights = #""proofs":[{"certificate":{"pairs":{},"weights":{"ARC":-9223372036854775808}},"excludes":["ARC"]}]"#
        let fault = try fault { $0.replacing(#""proofs":[]"#, with: weights, maxReplacements: 1) }
        #expect(fault == "'weights' should give participants whole numbers between -1000 and 1000")
    }

    @Test func `with more cohorts than can be dealt out to is refused at once`() throws {
        let fault = try fault { $0.replacing(#""cohorts":3"#, with: #""cohorts":12"#) }
        #expect(fault == "'terms' ask for more cohorts than the participants can be dealt out to")
    }

    @Test func `with a proof against one whom a rule excludes is refused`() throws {
        let proof = #""proofs":[{"certificate":{"pairs":{},"weights":{"ARC":1}},"excludes":["\#(draw.excludedByRule)"]}]"#
        let fault = try fault { $0.replacing(#""proofs":[]"#, with: proof, maxReplacements: 1) }
        #expect(fault == "'proofs' name \(draw.excludedByRule), whom a rule excludes")
    }

    @Test func `with a change that changes nothing is refused`() throws {
        let change = try #require(draw.changeThatChangesNothing)
        let fault = try fault { $0.replacing(#""completions":[{"#, with: #""completions":[{\#(change)"#, maxReplacements: 1) }
        #expect(fault?.hasSuffix("changes nothing") == true, "\(fault ?? "")")
    }

    @Test func `with a repeat of another kind is refused`() throws {
        var rehearsal = draw
        try rehearsal.repeatFirst(rehearsed: true)
        var real = try SmallDraw()
        try real.repeatFirst(rehearsed: false)
        for (one, other) in [(rehearsal, real), (real, rehearsal)] {
            let grafted = try JSON(reading: one.transcript.fileBytes).with(try JSON(reading: other.transcript.fileBytes)["repeats"])
            let found = #expect(throws: TranscriptFault.self) { try one.verify(grafted.sealed(SmallDraw.hash).canonicalBytes) }
            #expect(found?.fault.hasPrefix("'kind' should be that of the head") == true, "\(String(describing: found))")
        }
    }

    @Test func `with days out of order is refused`() throws {
        let draw = try SmallDraw(rehearsed: true).withRepeats(rehearsed: true)
        let text = String(decoding: draw.transcript.fileBytes, as: UTF8.self)
        for (old, new, basis) in [
            (#""on":"2027-02-01""#, #""on":"2026-11-19""#, "¶28 f"),
            (#""consultations":"2027-01-10""#, #""consultations":"2027-02-02""#, "¶30"),
        ] {
            let forged = try JSON(reading: text.replacing(old, with: new)).sealed(SmallDraw.hash)
            let found = #expect(throws: TranscriptFault.self) { try draw.verify(forged.canonicalBytes) }
            #expect(found?.fault.hasSuffix("(\(basis))") == true, "\(String(describing: found))")
        }
    }

    @Test func `with a name of two lines, or twice the same, is refused`() throws {
        for (name, fault) in [
            ("A\\nB", "'contributions' should each have a name of one line"),
            ("Arcadia", "'contributions' should each have a name of their own"),
        ] {
            let draw = try SmallDraw()
            let text = String(decoding: draw.transcript.fileBytes, as: UTF8.self).replacing("Côte d’Utopie", with: name)
            let forged = try JSON(reading: text).sealed(SmallDraw.hash)
            let found = #expect(throws: TranscriptFault.self) { try draw.verify(forged.canonicalBytes) }
            #expect(found?.fault == fault)
        }
    }

    @Test(arguments: ["", "{", "[]", "{}", #"{"format":"palermo-lots-transcript-1","head":{},"steps":[],"repeats":[]}"#, "[[[[[["])
    func `that is none is refused`(text: String) {
        #expect(throws: TranscriptFault.self) { try draw.verify(Array(text.utf8)) }
    }
}

extension JSON {
    /// The transcript with other repeats.
    fileprivate func with(_ repeats: JSON?) -> JSON {
        .object((members ?? []).map { $0.name == "repeats" ? Member("repeats", repeats ?? []) : $0 })
    }
}

extension SmallDraw {
    /// Draws the first seat again that allows it.
    fileprivate mutating func repeatFirst(rehearsed: Bool) throws {
        for party in transcript.head.field.parties where transcript.repeats.isEmpty {
            try? repeated("\(party.code).own.0", by: party.code.text, .request(reason: ""), on: "2027-02-01", rehearsed: rehearsed)
        }
        try #require(!transcript.repeats.isEmpty)
    }

    /// A member that seats a State where the kept completion seats it already; to be put before the changes of the first completion.
    fileprivate var changeThatChangesNothing: String? {
        let (field, step) = (transcript.head.field, transcript.steps.first)
        let touched = Set([step?.seat].compactMap(\.self) + (step?.completions.first?.map(\.seat) ?? []))
        guard let step, let same = transcript.head.completion.first(where: { !touched.contains($0.seat) }), let party = same.party else {
            return nil
        }
        return #""\#(field.text(same.seat))":"\#(field.parties[party].code)""# + (step.completions.first?.isEmpty == true ? "" : ",")
    }

    /// A State that a rule keeps out of the first seat whose step has no proofs: the State under review there.
    fileprivate var excludedByRule: String {
        let step = transcript.steps.first { $0.proofs.isEmpty }
        return step.map { transcript.head.field.parties[$0.seat.reviewed].code.text } ?? ""
    }
}
