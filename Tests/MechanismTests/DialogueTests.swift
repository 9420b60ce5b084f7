import Law
import Mechanism
import Registry
import Testing

@Suite("Clarification, dialogue, disclosure and follow-up (¶35–37, ¶40, ¶41, ¶46)")
struct DialogueTests {
    private let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private let own = Rehearsal.focalPoint(Rehearsal.own)
    private let topic = Topic(Rehearsal.convention, article: 5)
    private let question = Rehearsal.questions[0]

    @Test func `AskClarification: only of answers that were submitted`() {
        var early = Rehearsal.answered()
        #expect(early.act(AskClarification(phase: 1, question, Rehearsal.passage()), by: own)?.why == .answersNotReceived)
        let foreign = QuestionID("UNTOC-99-1")
        #expect(early.act(AskClarification(phase: 1, foreign, Rehearsal.passage()), by: own)?.why == .questionNotAsked(foreign))
    }

    @Test func `ReplyToClarification: the State under review replies once`() throws {
        var rehearsal = Rehearsal.submitted()
        rehearsal.act(AskClarification(phase: 1, question, Rehearsal.passage()), by: own)
        let id = try #require(rehearsal.review.current?.feedback.clarifications.first?.id)
        let reply = ReplyToClarification(phase: 1, to: id, Rehearsal.passage())
        #expect(rehearsal.act(reply, by: own)?.why == .forReviewedStateOnly)
        #expect(rehearsal.act(reply, by: reviewed) == nil)
        #expect(rehearsal.act(reply, by: reviewed)?.why == .noSuchClarification(id))
    }

    @Test func `OpenRound, CloseRound: one formal round at a time, and messages know theirs`() {
        var rehearsal = Rehearsal.submitted()
        #expect(rehearsal.act(CloseRound(phase: 1), by: own)?.why == .noRoundOpen)
        rehearsal.act(OpenRound(phase: 1), by: own)
        #expect(rehearsal.act(OpenRound(phase: 1), by: reviewed)?.why == .roundOpen(1))
        rehearsal.act(SendMessage(phase: 1, on: topic, Rehearsal.passage()), by: own)
        rehearsal.act(CloseRound(phase: 1), by: reviewed)
        rehearsal.act(SendMessage(phase: 1, on: topic, Rehearsal.passage()), by: reviewed)
        #expect(rehearsal.review.current?.dialogue.messages.map(\.round) == [1, nil])
    }

    @Test func `FileDocument, ExamineDocument: nobody refers to a document that was not examined`() throws {
        var rehearsal = Rehearsal.submitted()
        rehearsal.act(FileDocument(phase: 1, at: "ab", mediaType: "application/pdf", size: 10, Rehearsal.passage()), by: reviewed)
        let id = try #require(rehearsal.review.current?.dialogue.documents.first?.id)
        let message = SendMessage(phase: 1, on: topic, Rehearsal.passage(), documents: [id])
        #expect(rehearsal.act(message, by: reviewed)?.why == .noSuchDocument(id))
        rehearsal.act(ExamineDocument(phase: 1, id, isFit: true), by: Rehearsal.office)
        #expect(rehearsal.act(message, by: reviewed) == nil)
        let again = ExamineDocument(phase: 1, id, isFit: false)
        #expect(rehearsal.act(again, by: Rehearsal.office)?.why == .documentExamined(.cleared))
    }

    @Test func `DisclosureByReviewedState: no reviewing State and no office opens anything`() {
        let rehearsal = Rehearsal.submitted()
        for author in [own, Rehearsal.office] {
            let refusal = rehearsal.objection(to: Disclose(phase: 1, .answers, to: .everybody), by: author)
            #expect(refusal?.why == .forReviewedStateOnly)
            #expect(refusal?.basis == DisclosureByReviewedState.basis)
        }
    }

    @Test func `Disclose: never a draft, and what is open stays open`() {
        let draft = Rehearsal.answered()
        let answers = Disclose(phase: 1, .answers, part: question.text, to: .parties)
        #expect(draft.objection(to: answers, by: reviewed)?.why == .nothingToDisclose(.answers, part: question.text))
        var rehearsal = Rehearsal.submitted()
        #expect(rehearsal.act(answers, by: reviewed) == nil)
        #expect(rehearsal.act(answers, by: reviewed)?.why == .disclosedAlready(on: Rehearsal.firstDay))
        let phase = rehearsal.review.current
        #expect(phase?.isDisclosed(.answers, part: question.text, to: .parties) == true)
        #expect(phase?.isDisclosed(.answers, part: question.text, to: .everybody) == false)
        #expect(phase?.isDisclosed(.answers, part: Rehearsal.questions[1].text, to: .parties) == false)
    }

    @Test func `Disclose: the list only once it was published`() {
        let list = Disclose(phase: 1, .list, to: .everybody)
        #expect(Rehearsal.agreed().objection(to: list, by: reviewed)?.why == .nothingToDisclose(.list, part: ""))
        #expect(Rehearsal.published().objection(to: list, by: reviewed) == nil)
    }

    @Test func `ReportProgress: on items of a concluded phase, by the State itself`() throws {
        var rehearsal = Rehearsal.published()
        let item = try #require(rehearsal.review.current?.list.items.first?.id)
        let report = ReportProgress(phase: 1, on: item, .underWay, Rehearsal.passage())
        #expect(rehearsal.act(report, by: own)?.why == .forReviewedStateOnly)
        #expect(rehearsal.act(report, by: reviewed) == nil)
        #expect(rehearsal.review.current?.list.item(item)?.progress.map(\.status) == [.underWay])
        #expect(Rehearsal.agreed().objection(to: report, by: reviewed)?.why == .notConcluded(1))
    }

    @Test func `Acts of the dialogue come back from the record`() throws {
        var rehearsal = Rehearsal.submitted()
        rehearsal.act(AskClarification(phase: 1, question, Rehearsal.passage()), by: own)
        rehearsal.act(OpenRound(phase: 1), by: own)
        rehearsal.act(FileDocument(phase: 1, at: "ab", mediaType: "application/pdf", size: 10, Rehearsal.passage()), by: reviewed)
        rehearsal.act(SendMessage(phase: 1, on: topic, Rehearsal.passage()), by: own)
        rehearsal.act(Disclose(phase: 1, .dialogue, to: .parties), by: reviewed)
        var again = Review(of: Rehearsal.reviewed, under: ShippedCycle.cycle)
        for (kind, facts, mark) in rehearsal.recorded { again.take(try #require(try RecordedActs.read(kind, facts)), as: mark) }
        #expect(again.current?.dialogue.messages == rehearsal.review.current?.dialogue.messages)
        #expect(again.current?.dialogue.documents == rehearsal.review.current?.dialogue.documents)
        #expect(again.current?.disclosures == rehearsal.review.current?.disclosures)
        #expect(again.current?.feedback.clarifications == rehearsal.review.current?.feedback.clarifications)
    }
}
