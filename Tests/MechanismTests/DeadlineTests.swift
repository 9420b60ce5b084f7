import Law
import Lots
import Mechanism
import Registry
import Testing

@Suite("Deadlines and reminders (¶18, ¶20, ¶27, ¶31, ¶34, ¶35)")
struct DeadlineTests {
    private let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private let lastToAnswer = Rehearsal.firstDay.adding(months: 6)

    @Test(arguments: [(-1, 0), (0, 0), (1, 1)])
    func `A State is late from the day after its last day on, by so many days`(days: Int, delay: Int) throws {
        let deadline = try #require(answer(in: Rehearsal.opened()))
        #expect(deadline.due == lastToAnswer)
        #expect(deadline.basis == SixMonthsToAnswer.basis)
        #expect(deadline.isAgreed == false)
        #expect(deadline.delay(on: lastToAnswer + days) == (delay == 0 ? nil : delay))
        #expect(deadline.isMissed(on: lastToAnswer + days) == (delay > 0))
    }

    @Test func `An agreed day takes the place of the longest time, and what was done late stays late by its days`() throws {
        var rehearsal = Rehearsal.answered()
        let due = Rehearsal.firstDay + 30
        rehearsal.act(ProposeArrangements(phase: 1, languages: [.english], answersDue: due, Rehearsal.passage()), by: reviewed)
        for state in Rehearsal.reviewers { rehearsal.act(AgreeToArrangements(phase: 1, version: 1), by: Rehearsal.focalPoint(state)) }
        #expect(answer(in: rehearsal)?.isAgreed == true)
        rehearsal.wait(until: due + 5)
        rehearsal.submit()
        let deadline = try #require(answer(in: rehearsal))
        #expect(deadline.due == due)
        #expect(deadline.delay(on: due + 100) == 5)
        #expect(deadline.isMissed(on: due + 100) == false)
    }

    @Test func `SixMonthsToComment: six months run from the receipt of the answers`() {
        var rehearsal = Rehearsal.answered()
        #expect(comments(in: rehearsal).isEmpty)
        rehearsal.wait(until: Rehearsal.firstDay + 40)
        rehearsal.submit()
        #expect(comments(in: rehearsal).map(\.state) == Rehearsal.reviewers)
        #expect(comments(in: rehearsal).map(\.due) == Array(repeating: (Rehearsal.firstDay + 40).adding(months: 6), count: 2))
        #expect(comments(in: rehearsal).allSatisfy { $0.basis == SixMonthsToComment.basis && $0.metOn == nil })
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func `SixMonthsToComment: an agreed day is within six months of receipt, and before it of the last day for answers`(
        days: Int, isAllowed: Bool
    ) {
        let last = Rehearsal.firstDay.adding(months: 6)
        for (rehearsal, limit) in [(Rehearsal.submitted(), last), (Rehearsal.opened(), last.adding(months: 6))] {
            let act = ProposeArrangements(phase: 1, languages: [.english], commentsDue: limit + days, Rehearsal.passage())
            let refusal = rehearsal.objection(to: act, by: reviewed)
            #expect((refusal == nil) == isAllowed)
            #expect(isAllowed || refusal?.why == .afterLastDay(limit + days, last: limit))
            #expect(isAllowed || refusal?.basis == SixMonthsToComment.basis)
        }
    }

    @Test(arguments: [(-1, false), (0, false), (1, true)])
    func `An agreed day for observations that passed before the answers were there counts no more`(days: Int, counts: Bool) {
        var rehearsal = Rehearsal.answered()
        let received = Rehearsal.firstDay + 40
        let act = ProposeArrangements(phase: 1, languages: [.english], commentsDue: received + days, Rehearsal.passage())
        rehearsal.act(act, by: reviewed)
        for state in Rehearsal.reviewers { rehearsal.act(AgreeToArrangements(phase: 1, version: 1), by: Rehearsal.focalPoint(state)) }
        rehearsal.wait(until: received)
        rehearsal.submit()
        #expect(comments(in: rehearsal).allSatisfy { $0.due == (counts ? received + days : received.adding(months: 6)) })
        #expect(comments(in: rehearsal).allSatisfy { $0.isAgreed == counts })
    }

    @Test func `Who takes a seat later receives the answers on that day; who left is not waited for`() {
        var rehearsal = Rehearsal.submitted()
        rehearsal.wait(until: Rehearsal.firstDay + 300)
        rehearsal.replaceOther()
        #expect(comments(in: rehearsal).map(\.state) == [Rehearsal.own, Rehearsal.bystander])
        #expect(comments(in: rehearsal).map(\.due) == [lastToAnswer, rehearsal.day.adding(months: 6)])
        let experts = rehearsal.review.designations.first { $0.state == Rehearsal.bystander && $0.task == .designateExperts }
        #expect(experts?.due == rehearsal.day + 28)
        #expect(rehearsal.review.deadlines.contains { $0.state == Rehearsal.other } == false)
    }

    @Test func `Who comes after the list was agreed is not late with anything that came before`() {
        var rehearsal = Rehearsal.published()
        rehearsal.wait(until: Rehearsal.firstDay + 3000)
        rehearsal.replaceOther()
        #expect(comments(in: rehearsal).map(\.state) == [Rehearsal.own])
        #expect(
            rehearsal.review.phases.flatMap { rehearsal.review.deadlines(of: $0) }.contains { $0.state == Rehearsal.bystander } == false)
    }

    @Test(arguments: [(13, true), (14, true), (15, false)])
    func `Focal points are designated within two weeks, experts within four (Practice)`(days: Int, isInTime: Bool) throws {
        let designations = Rehearsal.opened().review.designations
        #expect(designations.map(\.state.text) == ["AAA", "AAA", "BBB", "BBB", "CCC", "CCC"])
        let focalPoint = try #require(designations.first { $0.task == .designateFocalPoint })
        #expect(focalPoint.isMissed(on: Rehearsal.firstDay + days) == !isInTime)
        #expect(focalPoint.basis.isPractice)
        #expect(designations.first { $0.task == .designateExperts }?.due == Rehearsal.firstDay + 28)
    }

    @Test func `List and summary have a day only where one was agreed`() {
        var rehearsal = Rehearsal.listed()
        #expect(rehearsal.review.deadlines.contains { $0.task == .agreeOnList } == false)
        let due = Rehearsal.firstDay + 60
        rehearsal.act(
            ProposeArrangements(phase: 1, languages: [.english], listDue: due, summaryDue: due, Rehearsal.passage()), by: reviewed)
        for state in Rehearsal.reviewers { rehearsal.act(AgreeToArrangements(phase: 1, version: 1), by: Rehearsal.focalPoint(state)) }
        rehearsal.act(AgreeToList(phase: 1, version: 1), by: reviewed)
        let list = rehearsal.review.deadlines.filter { $0.task == .agreeOnList }
        #expect(list.map(\.metOn) == [Rehearsal.firstDay, nil, nil])
        #expect(list.allSatisfy { $0.isAgreed && $0.due == due })
        #expect(rehearsal.review.deadlines.filter { $0.task == .agreeOnSummary }.count == 3)
    }

    @Test func `SendReminder: those for whom a phase waits are reminded, and nobody else`() {
        var rehearsal = Rehearsal.submitted()
        let refusal = rehearsal.objection(to: SendReminder(phase: 1, to: Rehearsal.reviewed), by: Rehearsal.office)
        #expect(refusal?.why == .notWaitedFor(Rehearsal.reviewed))
        #expect(refusal?.basis == SendReminder.basis)
        #expect(rehearsal.act(SendReminder(phase: 1, to: Rehearsal.own), by: Rehearsal.office) == nil)
        #expect(rehearsal.review.current?.reminders.map(\.state) == [Rehearsal.own])
    }

    private func answer(in rehearsal: Rehearsal) -> Deadline? { rehearsal.review.deadlines.first { $0.task == .answer } }
    private func comments(in rehearsal: Rehearsal) -> [Deadline] { rehearsal.review.deadlines.filter { $0.task == .comment } }
}

extension Rehearsal {
    /// Certifies and submits what was answered.
    fileprivate mutating func submit() {
        for instrument in Self.instruments {
            act(CertifyAnswers(phase: 1, instrument), by: Self.focalPoint(Self.reviewed))
            act(SubmitAnswers(phase: 1, instrument), by: Self.focalPoint(Self.reviewed))
        }
    }
}
