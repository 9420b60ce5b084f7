import Law
import Mechanism
import Testing

@Suite("The facts of acts, as they are recorded")
struct FactsTests {
    @Test(arguments: ["", "plain", "with \"quotes\" and \\", "line\nbreak\ttab\u{1}", "العربية 中文 é"])
    func `A text comes back as it was put`(text: String) throws {
        var writer = FactsWriter()
        writer.put("a", text)
        writer.put("n", -17)
        writer.put("list", [text, "x", text])
        writer.put("yes", true)
        var reader = FactsReader(writer.finished())
        #expect(try reader.text("a") == text)
        #expect(try reader.number("n") == -17)
        #expect(try reader.texts("list") == [text, "x", text])
        #expect(try reader.truth("yes"))
        try reader.finish()
    }

    @Test(arguments: ["", "{", "{\"b\":\"x\"}", "{\"a\":\"x", "{\"a\":\"x\\", "{\"a\":\"\\u00", "{\"a\":7}", "[]"])
    func `What is not in the recorded form is a fault, never a crash`(text: String) {
        #expect(throws: FactsFault.self) {
            var reader = FactsReader(Array(text.utf8))
            _ = try reader.text("a")
            try reader.finish()
        }
    }

    @Test func `A phase that is read back from the record is concluded alike`() throws {
        let rehearsal = Rehearsal.published()
        var again = Review(of: Rehearsal.reviewed, under: ShippedCycle.cycle)
        for (kind, facts, mark) in rehearsal.recorded { again.take(try #require(try RecordedActs.read(kind, facts)), as: mark) }
        #expect(again.current?.list.items == rehearsal.review.current?.list.items)
        #expect(again.current?.feedback.comments == rehearsal.review.current?.feedback.comments)
        #expect(again.current?.summary.text == rehearsal.review.current?.summary.text)
        #expect(again.step == .concluded)
        #expect(again.acts == rehearsal.recorded.count)
    }

    @Test func `Acts that are read back from the record make the same review`() throws {
        var rehearsal = Rehearsal.answered()
        let author = Rehearsal.focalPoint(Rehearsal.reviewed)
        rehearsal.act(
            ProposeArrangements(phase: 1, languages: [.english, .french], answersDue: Rehearsal.firstDay, Rehearsal.passage()), by: author)
        rehearsal.act(AgreeToArrangements(phase: 1, version: 1), by: Rehearsal.focalPoint(Rehearsal.own))
        rehearsal.act(CertifyAnswers(phase: 1, Rehearsal.convention), by: author)
        rehearsal.act(SubmitAnswers(phase: 1, Rehearsal.convention), by: author)
        var again = Review(of: Rehearsal.reviewed, under: ShippedCycle.cycle)
        for (kind, facts, mark) in rehearsal.recorded { again.take(try #require(try RecordedActs.read(kind, facts)), as: mark) }
        #expect(String(describing: again.seats) == String(describing: rehearsal.review.seats))
        #expect(again.current?.answers.latest == rehearsal.review.current?.answers.latest)
        #expect(again.current?.answers.submissions == rehearsal.review.current?.answers.submissions)
        #expect(again.current?.arrangements.proposed == rehearsal.review.current?.arrangements.proposed)
        #expect(again.step == rehearsal.review.step)
    }
}
