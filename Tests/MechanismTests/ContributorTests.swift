import Law
import Mechanism
import Registry
import Testing

@Suite("Contributors to named questions, and the secretariat's help (¶20, ¶23)")
struct ContributorTests {
    private let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private let academic = Author(PersonID("p-academic"), as: .contributor(Rehearsal.reviewed))

    @Test func `ContributorsOwnQuestions: who was asked about a question answers that one only`() {
        var rehearsal = Rehearsal.opened()
        #expect(rehearsal.act(invitation(to: [Rehearsal.questions[0]]), by: reviewed) == nil)
        #expect(rehearsal.objection(to: draft(0), by: academic) == nil)
        let refusal = rehearsal.objection(to: draft(1), by: academic)
        #expect(refusal?.why == .questionNotAsked(Rehearsal.questions[1]))
        #expect(refusal?.basis == ContributorsOwnQuestions.basis)
    }

    @Test func `InviteContributor: the State under review names questions of the phase`() {
        let rehearsal = Rehearsal.opened()
        let foreign = rehearsal.objection(to: invitation(to: [Rehearsal.questions[0]]), by: Rehearsal.focalPoint(Rehearsal.own))
        #expect(foreign?.why == .forReviewedStateOnly)
        #expect(foreign?.basis == InviteContributor.basis)
        #expect(rehearsal.objection(to: invitation(to: []), by: reviewed)?.why == .noQuestionNamed)
        let unknown = QuestionID("TIP-5-1")
        #expect(rehearsal.objection(to: invitation(to: [unknown]), by: reviewed)?.why == .questionNotAsked(unknown))
    }

    @Test func `RevokeContributor: what was contributed stays, and nothing is added`() {
        var rehearsal = Rehearsal.opened()
        rehearsal.act(invitation(to: [Rehearsal.questions[0]]), by: reviewed)
        let id = rehearsal.recorded.count
        rehearsal.act(draft(0), by: academic)
        let foreign = rehearsal.objection(to: RevokeContributor(id), by: Rehearsal.focalPoint(Rehearsal.own))
        #expect(foreign?.why == .forReviewedStateOnly)
        #expect(foreign?.basis == RevokeContributor.basis)
        #expect(rehearsal.act(RevokeContributor(id), by: reviewed) == nil)
        #expect(rehearsal.act(RevokeContributor(id), by: reviewed)?.why == .noSuchContributor(id))
        #expect(rehearsal.review.current?.answers.latest[Rehearsal.questions[0]]?.person == academic.person)
        let again = DraftAnswer(phase: 1, Rehearsal.questions[0], basedOn: 1, .no, Rehearsal.passage())
        #expect(rehearsal.objection(to: again, by: academic)?.why == .questionNotAsked(Rehearsal.questions[0]))
    }

    @Test func `AskForHelp: the State under review asks, and ends it`() {
        var rehearsal = Rehearsal.opened()
        let refusal = rehearsal.objection(to: AskForHelp(phase: 1, isAsked: true), by: Rehearsal.focalPoint(Rehearsal.own))
        #expect(refusal?.why == .forReviewedStateOnly)
        #expect(refusal?.basis == AskForHelp.basis)
        rehearsal.act(AskForHelp(phase: 1, isAsked: true), by: reviewed)
        #expect(rehearsal.review.current?.answers.isHelpAsked == true)
        rehearsal.act(AskForHelp(phase: 1, isAsked: false), by: reviewed)
        #expect(rehearsal.review.current?.answers.isHelpAsked == false)
    }

    private func invitation(to questions: [QuestionID]) -> InviteContributor {
        InviteContributor(phase: 1, academic.person, to: questions, name: "A", mail: "a@example.org")
    }

    private func draft(_ index: Int) -> DraftAnswer {
        DraftAnswer(phase: 1, Rehearsal.questions[index], basedOn: 0, .yes, Rehearsal.passage())
    }
}
