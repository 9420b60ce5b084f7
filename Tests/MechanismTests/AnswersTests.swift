import Law
import Mechanism
import Registry
import Testing

@Suite("Answers to the questionnaire (¶20, ¶22, ¶25, ¶34)")
struct AnswersTests {
    private let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private let question = Rehearsal.questions[0]

    @Test func `OpenReview: a review is opened once`() {
        var rehearsal = Rehearsal.opened()
        #expect(rehearsal.act(OpenReview(cohort: 1, seats: []), by: Rehearsal.office)?.why == .reviewOpened(on: Rehearsal.firstDay))
    }

    @Test func `OpenPhase: phases are opened in order, each after the one before is concluded`() {
        var rehearsal = Rehearsal.opened()
        #expect(rehearsal.act(OpenPhase(3, articles: [], questions: []), by: Rehearsal.office)?.why == .otherPhaseNext(2))
        #expect(rehearsal.act(OpenPhase(2, articles: [], questions: []), by: Rehearsal.office)?.why == .phaseNotConcluded(1))
    }

    @Test func `DraftAnswer: a version that somebody else replaced is not overwritten`() {
        var rehearsal = Rehearsal.answered()
        let refusal = rehearsal.act(DraftAnswer(phase: 1, question, basedOn: 0, .no, Rehearsal.passage()), by: reviewed)
        #expect(refusal?.why == .answerChanged(question, atHand: 1))
        #expect(rehearsal.act(DraftAnswer(phase: 1, question, basedOn: 1, .no, Rehearsal.passage()), by: reviewed) == nil)
        #expect(rehearsal.review.current?.answers.earlier.map(\.choice) == [.yes])
    }

    @Test func `DraftAnswer: only what is asked in the phase is answered`() {
        var rehearsal = Rehearsal.opened()
        let foreign = QuestionID("TIP-5-1")
        let draft = DraftAnswer(phase: 1, foreign, basedOn: 0, .yes, Rehearsal.passage())
        #expect(rehearsal.act(draft, by: reviewed)?.why == .questionNotAsked(foreign))
        let later = DraftAnswer(phase: 2, question, basedOn: 0, .yes, Rehearsal.passage())
        #expect(rehearsal.act(later, by: reviewed)?.why == .phaseNotOpened(2))
    }

    @Test(arguments: [(true, 0, false), (true, 1, true), (false, 0, true)])
    func `ChangeSinceIsStated: what changed since an earlier answer is said`(hasChanged: Bool, words: Int, isAllowed: Bool) throws {
        var rehearsal = Rehearsal.opened()
        let source = AnswerSource("UNCAC, first cycle", of: try #require(Day("2019-05-02")), hasChanged: hasChanged)
        let draft = DraftAnswer(phase: 1, question, basedOn: 0, .yes, Rehearsal.passage(words), source: source)
        let refusal = rehearsal.act(draft, by: reviewed)
        #expect((refusal == nil) == isAllowed)
        #expect(refusal.map { $0.basis == ChangeSinceIsStated.basis } ?? true)
    }

    @Test func `CertifyAnswers: no question of the instrument is left without an answer`() {
        var rehearsal = Rehearsal.opened()
        rehearsal.act(DraftAnswer(phase: 1, question, basedOn: 0, .yes, Rehearsal.passage()), by: reviewed)
        let refusal = rehearsal.act(CertifyAnswers(phase: 1, Rehearsal.convention), by: reviewed)
        #expect(refusal?.why == .unanswered([Rehearsal.questions[1]]))
    }

    @Test func `SubmitAnswers: what was changed after its certification is certified again`() {
        var rehearsal = Rehearsal.answered()
        rehearsal.act(CertifyAnswers(phase: 1, Rehearsal.convention), by: reviewed)
        rehearsal.act(DraftAnswer(phase: 1, question, basedOn: 1, .no, Rehearsal.passage()), by: reviewed)
        #expect(rehearsal.act(SubmitAnswers(phase: 1, Rehearsal.convention), by: reviewed)?.why == .notCertified(Rehearsal.convention))
    }

    @Test func `SubmitAnswers: with the last instrument the reviewing States receive the answers`() {
        var rehearsal = Rehearsal.answered()
        submit(Rehearsal.convention, in: &rehearsal)
        #expect(rehearsal.review.step == .selfAssessment)
        rehearsal.wait(until: Rehearsal.firstDay + 30)
        submit(Rehearsal.firearms, in: &rehearsal)
        #expect(rehearsal.review.step == .writtenFeedback)
        #expect(rehearsal.review.current?.answers.receivedOn(for: [Rehearsal.convention, Rehearsal.firearms]) == Rehearsal.firstDay + 30)
    }

    @Test func `SubmitAnswers: late answers are taken as they come`() {
        var rehearsal = Rehearsal.answered()
        rehearsal.wait(until: Rehearsal.firstDay + 4000)
        submit(Rehearsal.convention, in: &rehearsal)
        #expect(rehearsal.review.current?.answers.isSubmitted(on: Rehearsal.convention) == true)
    }

    @Test func `A supplement is a new version that is certified and submitted again`() {
        var rehearsal = Rehearsal.answered()
        submit(Rehearsal.convention, in: &rehearsal)
        let again = rehearsal.act(SubmitAnswers(phase: 1, Rehearsal.convention), by: reviewed)
        #expect(again?.why == .submittedAlready(Rehearsal.convention, on: Rehearsal.firstDay))
        rehearsal.act(DraftAnswer(phase: 1, question, basedOn: 1, .no, Rehearsal.passage()), by: reviewed)
        #expect(rehearsal.review.current?.answers.latest[question]?.isSupplement == true)
        submit(Rehearsal.convention, in: &rehearsal)
        #expect(rehearsal.review.current?.answers.submissions.count == 2)
    }

    private func submit(_ instrument: InstrumentCode, in rehearsal: inout Rehearsal) {
        #expect(rehearsal.act(CertifyAnswers(phase: 1, instrument), by: reviewed) == nil)
        #expect(rehearsal.act(SubmitAnswers(phase: 1, instrument), by: reviewed) == nil)
    }
}
