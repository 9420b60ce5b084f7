import Law
import Mechanism
import Testing

@Suite("Arrangements of a phase (¶31, ¶34, ¶50)")
struct ArrangementsTests {
    private let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)

    @Test func `Arrangements stand once the State under review and all its reviewers agree`() throws {
        var rehearsal = Rehearsal.opened()
        rehearsal.act(ProposeArrangements(phase: 1, languages: [.english], Rehearsal.passage()), by: reviewed)
        #expect(rehearsal.review.current?.waitsFor(in: rehearsal.review) == [Rehearsal.own, Rehearsal.other])
        rehearsal.act(AgreeToArrangements(phase: 1, version: 1), by: Rehearsal.focalPoint(Rehearsal.own))
        #expect(rehearsal.review.step == .consultations)
        rehearsal.act(AgreeToArrangements(phase: 1, version: 1), by: Rehearsal.focalPoint(Rehearsal.other))
        #expect(rehearsal.review.step == .selfAssessment)
        #expect(rehearsal.review.current?.arrangements.agreed?.languages == [.english])
    }

    @Test func `A State agrees once, and to the version at hand`() {
        var rehearsal = Rehearsal.opened()
        rehearsal.act(ProposeArrangements(phase: 1, languages: [.english], Rehearsal.passage()), by: reviewed)
        #expect(rehearsal.act(AgreeToArrangements(phase: 1, version: 1), by: reviewed)?.why == .agreedAlready)
        let other = Rehearsal.focalPoint(Rehearsal.other)
        #expect(rehearsal.act(AgreeToArrangements(phase: 1, version: 2), by: other)?.why == .otherVersion(atHand: 1))
    }

    @Test func `A new proposal withdraws the agreements to the one before`() {
        var rehearsal = Rehearsal.opened()
        rehearsal.act(ProposeArrangements(phase: 1, languages: [.english], Rehearsal.passage()), by: reviewed)
        rehearsal.act(AgreeToArrangements(phase: 1, version: 1), by: Rehearsal.focalPoint(Rehearsal.own))
        rehearsal.act(ProposeArrangements(phase: 1, languages: [.french], Rehearsal.passage()), by: Rehearsal.focalPoint(Rehearsal.other))
        #expect(rehearsal.review.current?.waitsFor(in: rehearsal.review) == [Rehearsal.reviewed, Rehearsal.own])
    }

    @Test func `A State that has no part in the review arranges nothing`() {
        var rehearsal = Rehearsal.opened()
        let stranger = Rehearsal.focalPoint(Rehearsal.bystander)
        let refusal = rehearsal.act(ProposeArrangements(phase: 1, languages: [.english], Rehearsal.passage()), by: stranger)
        #expect(refusal?.why == .notConcerned(Rehearsal.bystander))
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func `SixMonthsToAnswer: the agreed day is within six months of the opening`(days: Int, isAllowed: Bool) {
        var rehearsal = Rehearsal.opened()
        let due = Rehearsal.firstDay.adding(months: 6) + days
        let proposal = ProposeArrangements(phase: 1, languages: [.english], answersDue: due, Rehearsal.passage())
        let refusal = rehearsal.act(proposal, by: reviewed)
        #expect((refusal == nil) == isAllowed)
        #expect(refusal.map { $0.basis == SixMonthsToAnswer.basis } ?? true)
    }

    @Test(arguments: [(0, false), (1, true), (2, true), (3, true), (4, false)])
    func `AtMostThreeLanguages: one or two, exceptionally three`(count: Int, isAllowed: Bool) {
        var rehearsal = Rehearsal.opened()
        let languages = Array(WorkingLanguage.allCases.prefix(count))
        let refusal = rehearsal.act(ProposeArrangements(phase: 1, languages: languages, Rehearsal.passage()), by: reviewed)
        #expect((refusal == nil) == isAllowed)
        #expect(refusal.map { $0.basis == AtMostThreeLanguages.basis } ?? true)
    }
}
