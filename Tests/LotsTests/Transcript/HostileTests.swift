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
        let weights = #""proofs":[{"certificate":{"weights":{"ARC":-9223372036854775808}},"excludes":["ARC"]}]"#
        let fault = try fault { $0.replacing(#""proofs":[]"#, with: weights, maxReplacements: 1) }
        #expect(fault == "'weights' should give participants whole numbers between -1000 and 1000")
    }

    @Test func `with more cohorts than can be dealt out to is refused at once`() throws {
        let fault = try fault { $0.replacing(#""cohorts":3"#, with: #""cohorts":12"#) }
        #expect(fault == "'terms' ask for more cohorts than the participants can be dealt out to")
    }

    @Test func `with a proof against one whom a rule excludes is refused`() throws {
        let proof = #""proofs":[{"certificate":{"weights":{"ARC":1}},"excludes":["\#(draw.excludedByRule)"]}]"#
        let fault = try fault { $0.replacing(#""proofs":[]"#, with: proof, maxReplacements: 1) }
        #expect(fault == "'proofs' name \(draw.excludedByRule), whom a rule excludes")
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

extension SmallDraw {
    /// A State that a rule keeps out of the first seat whose step has no proofs: the State under review there.
    fileprivate var excludedByRule: String {
        let step = transcript.steps.first { $0.proofs.isEmpty }
        return step.map { transcript.head.field.parties[$0.seat.reviewed].code.text } ?? ""
    }
}
