import Law
import Lots
import Mechanism
import Registry
import Testing

@Suite("What somebody can do next")
struct NextStepsTests {
    private static let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private static let own = Rehearsal.focalPoint(Rehearsal.own)
    private static let expert = Author(PersonID("p-expert"), as: .expert(Rehearsal.own))
    private static let observer = Author(PersonID("p-observer"), as: .observer(Rehearsal.own))
    private static let (convention, firearms) = (Rehearsal.convention, Rehearsal.firearms)

    private func tasks(_ rehearsal: Rehearsal, _ author: Author) -> [NextStep.Task] {
        rehearsal.review.nextSteps(for: author, on: rehearsal.day).map(\.task)
            .filter { $0 != .designateFocalPoint && $0 != .designateExperts }
    }

    @Test func `in consultations somebody proposes arrangements, the others agree, and answers can be begun`() {
        var rehearsal = Rehearsal.opened()
        #expect(tasks(rehearsal, Self.own) == [.proposeArrangements])
        let answers: [NextStep.Task] = [.answer(Self.convention, done: 0, of: 2), .answer(Self.firearms, done: 0, of: 1)]
        #expect(Set(tasks(rehearsal, Self.reviewed)) == Set(answers + [.proposeArrangements]))
        rehearsal.act(ProposeArrangements(phase: 1, languages: [.english], Rehearsal.passage()), by: Self.reviewed)
        #expect(tasks(rehearsal, Self.own) == [.agreeToArrangements(1)])
        #expect(tasks(rehearsal, Self.reviewed) == answers)
    }

    @Test func `answers are given, certified and submitted, instrument by instrument`() {
        var rehearsal = Rehearsal.answered()
        #expect(Set(tasks(rehearsal, Self.reviewed)) == [.certify(Self.convention), .certify(Self.firearms), .proposeArrangements])
        rehearsal.act(CertifyAnswers(phase: 1, Self.firearms), by: Self.reviewed)
        #expect(tasks(rehearsal, Self.reviewed).contains(.submit(Self.firearms)))
        rehearsal.act(SubmitAnswers(phase: 1, Self.firearms), by: Self.reviewed)
        #expect(tasks(rehearsal, Self.reviewed) == [.certify(Self.convention)])
        #expect(tasks(rehearsal, Self.own) == [])
    }

    @Test func `a reviewing State observes article by article and hands in; its expert writes, and its observer has nothing to do`() {
        var rehearsal = Rehearsal.submitted()
        let both: [NextStep.Task] = [.comment(Self.convention, done: 0, of: 2), .comment(Self.firearms, done: 0, of: 1)]
        #expect(tasks(rehearsal, Self.own) == both)
        #expect(tasks(rehearsal, Self.expert) == both)
        #expect(tasks(rehearsal, Self.observer) == [])
        rehearsal.act(DraftComment(phase: 1, on: Topic(Self.firearms, article: 5), Rehearsal.passage()), by: Self.own)
        #expect(tasks(rehearsal, Self.own) == [both[0], .handIn(Self.firearms)])
        #expect(tasks(rehearsal, Self.expert) == [both[0]])
        #expect(tasks(rehearsal, Self.reviewed) == [])
    }

    @Test func `the list is begun by a reviewing State and agreed by all`() {
        let begun = Rehearsal.commented()
        #expect(tasks(begun, Self.own) == [.beginList])
        #expect(tasks(begun, Self.reviewed) == [])
        var rehearsal = Rehearsal.listed()
        rehearsal.act(AgreeToList(phase: 1, version: 1), by: Self.own)
        #expect(tasks(rehearsal, Self.own) == [])
        #expect(tasks(rehearsal, Self.reviewed) == [.agreeToList(1)])
        #expect(tasks(rehearsal, Self.expert) == [])
    }

    @Test func `the summary is written, agreed, translated and published`() {
        var rehearsal = Rehearsal.agreed()
        #expect(tasks(rehearsal, Self.own) == [.draftSummary])
        rehearsal.act(DraftSummary(phase: 1, basedOn: 0, Rehearsal.passage()), by: Self.own)
        #expect(tasks(rehearsal, Self.reviewed) == [.agreeToSummary(1)])
        for state in [Rehearsal.reviewed] + Rehearsal.reviewers {
            rehearsal.act(AgreeToSummary(phase: 1, version: 1), by: Rehearsal.focalPoint(state))
        }
        #expect(tasks(rehearsal, Rehearsal.translator) == [.translateSummary(WorkingLanguage.allCases.filter { $0 != .english })])
        #expect(tasks(rehearsal, Rehearsal.office) == [])
        rehearsal.translateSummary()
        #expect(tasks(rehearsal, Rehearsal.translator) == [])
        #expect(tasks(rehearsal, Rehearsal.office) == [.publish])
        #expect(tasks(.published(), Rehearsal.office) == [])
    }

    @Test func `requests for clarification wait for the State under review, documents for the case officer`() {
        var rehearsal = Rehearsal.submitted()
        rehearsal.act(AskClarification(phase: 1, Rehearsal.questions[0], Rehearsal.passage()), by: Self.own)
        let number = rehearsal.recorded.count
        #expect(tasks(rehearsal, Self.reviewed) == [.clarify(number)])
        rehearsal.act(FileDocument(phase: 1, at: "ab", mediaType: "application/pdf", size: 1, Rehearsal.passage()), by: Self.own)
        #expect(tasks(rehearsal, Rehearsal.office) == [.examine(rehearsal.recorded.count)])
    }

    @Test func `a nomination goes from the office to its person and back`() {
        var rehearsal = Rehearsal.opened()
        let mission = Author(PersonID("p-mission"), as: .mission(Rehearsal.own))
        let (person, role) = (PersonID("p-new"), Capacity.nominee(Rehearsal.own))
        #expect(
            rehearsal.review.nextSteps(for: mission, on: rehearsal.day).map(\.task).prefix(2) == [.designateFocalPoint, .designateExperts])
        let particulars = Nominate.Particulars(name: "N", title: "T", mail: "m@example.org", telephone: "1", note: "NV 1")
        rehearsal.act(Nominate(person, as: .focalPoint, of: Rehearsal.own, particulars), by: mission)
        let number = rehearsal.recorded.count
        #expect(!rehearsal.review.nextSteps(for: mission, on: rehearsal.day).map(\.task).contains(.designateFocalPoint))
        #expect(tasks(rehearsal, Rehearsal.office) == [.inviteNominee(number)])
        rehearsal.act(InviteNominee(number, until: rehearsal.day + 10), by: Rehearsal.office)
        let invited = rehearsal.review.nextSteps(for: Author(person, as: role), on: rehearsal.day + 12)
        #expect(invited.map(\.task) == [.completeProfile(number)])
        #expect(invited.first?.daysLate == 2)
        #expect(tasks(rehearsal, Author(PersonID("p-other"), as: role)) == [])
    }

    @Test func `each step has its paragraph, and its day where one is set; the most urgent is first`() {
        let rehearsal = Rehearsal.opened()
        let steps = rehearsal.review.nextSteps(for: Self.reviewed, on: rehearsal.day + 200)
        #expect(steps.first { $0.task == .proposeArrangements }.map { "\($0.basis) \($0.due == nil)" } == "¶31 true")
        let answer = steps.first { $0.phase == 1 && $0.due != nil }
        #expect(answer?.basis == Provision(.procedures, 34))
        #expect(answer?.due == SixMonthsToAnswer.lastDay(of: rehearsal.review.current!, in: rehearsal.review))
        #expect(answer?.daysLate == answer?.due.map { rehearsal.day + 200 - $0 })
        let dues = steps.compactMap(\.due)
        #expect(dues == dues.sorted())
        #expect(steps.last?.due == nil)
    }

    private static let stages = [
        Rehearsal.opened(), .answered(), .submitted(), .commented(), .listed(), .agreed(), .published(),
    ]

    @Test(arguments: stages.indices)
    func `whoever a phase waits for has something to do in it`(stage: Int) throws {
        let rehearsal = Self.stages[stage]
        let phase = try #require(rehearsal.review.current)
        for state in phase.waitsFor(in: rehearsal.review) { #expect(tasks(rehearsal, Rehearsal.focalPoint(state)) != [], "\(state)") }
    }

    @Test(arguments: stages.indices)
    func `who has no part in a review has nothing to do in it`(stage: Int) {
        let strangers: [Author] = [
            Rehearsal.focalPoint(Rehearsal.bystander), Author(PersonID("p"), as: .delegate(Rehearsal.bystander)),
            Author(PersonID("p"), as: .stakeholder), Author(PersonID("p"), as: .administrator), Author(PersonID("p"), as: .anybody),
        ]
        for stranger in strangers {
            #expect(Self.stages[stage].review.nextSteps(for: stranger, on: Rehearsal.firstDay) == [], "\(stranger)")
        }
    }
}
