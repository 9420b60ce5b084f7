import Law
import Lots
import Mechanism
import Registry
import Testing

@Suite("The cycle around all reviews (¶9, ¶10, ¶16, ¶17, ¶28)")
struct CycleTests {
    @Test func `OpenCycle: the draw is recorded once, with its seats and the first workplan`() throws {
        let rehearsal = CycleRehearsal.opened()
        #expect(rehearsal.cycle.participants.map(\.state) == CycleRehearsal.states)
        #expect(rehearsal.cycle.participants(ofCohort: 3).map(\.state.text) == ["CCC", "FFF"])
        #expect(rehearsal.cycle.workplan.entry(ofCohort: 1, phase: 1)?.day == Day("2029-01-01"))
        #expect(rehearsal.cycle.workplan.entry(ofCohort: 3, phase: 4)?.day == Day("2037-01-01"))
        let again = rehearsal.objection(to: OpenCycle(transcript: "cd", start: CycleRehearsal.firstDay, CycleRehearsal.entrants))
        #expect(again?.whyInCycle == .cycleOpened(on: CycleRehearsal.firstDay))
        #expect(again?.basis == OpenCycle.basis)
    }

    @Test func `NoMutualReviews: two States that would review each other are not recorded`() {
        var entrants = CycleRehearsal.entrants
        entrants[1] = CycleRehearsal.entrant(
            "BBB", cohort: 2, [CycleRehearsal.seat(.own, StateCode("AAA")), CycleRehearsal.seat(.other, StateCode("DDD"))])
        let refusal = CycleRehearsal().objection(to: OpenCycle(transcript: "ab", start: CycleRehearsal.firstDay, entrants))
        #expect(refusal?.whyInCycle == .mutualReview(StateCode("AAA"), StateCode("BBB")))
        #expect(refusal?.basis == NoMutualReviews.basis)
    }

    @Test func `DrawnSeatsFit: reviewers take part, are party to what they review, and each instrument has one from each side`() {
        func refusal(_ seats: [DrawnSeat]) -> Refusal? {
            var entrants = CycleRehearsal.entrants
            entrants[3] = OpenCycle.Entrant(
                StateCode("DDD"), cohort: 1, instruments: [CycleRehearsal.convention, CycleRehearsal.firearms], isPartyToUNCAC: true,
                seats: seats)
            return CycleRehearsal().objection(to: OpenCycle(transcript: "ab", start: CycleRehearsal.firstDay, entrants))
        }
        let both = [CycleRehearsal.convention, CycleRehearsal.firearms]
        let own = CycleRehearsal.seat(.own, StateCode("EEE"), both)
        #expect(refusal([own, CycleRehearsal.seat(.other, StateCode("FFF"), both)]) == nil)
        let stranger = refusal([own, CycleRehearsal.seat(.other, StateCode("ZZZ"), both)])
        #expect(stranger?.whyInCycle == .notAParticipant(StateCode("ZZZ")))
        #expect(stranger?.basis == DrawnSeatsFit.basis)
        let foreign = refusal([own, CycleRehearsal.seat(.other, StateCode("AAA"), both)])
        #expect(foreign?.whyInCycle == .notParty(StateCode("AAA"), CycleRehearsal.firearms))
        let oneSided = refusal([own, CycleRehearsal.seat(.other, StateCode("FFF"), [CycleRehearsal.convention])])
        #expect(oneSided?.whyInCycle == .withoutReviewer(StateCode("DDD"), CycleRehearsal.firearms))
        #expect(oneSided?.basis == Provision(.procedures, 26))
    }

    @Test func `OpenCycle: a State is drawn once, for a cohort that there is`() {
        let double = OpenCycle(transcript: "ab", start: CycleRehearsal.firstDay, CycleRehearsal.entrants + [CycleRehearsal.entrants[0]])
        #expect(CycleRehearsal().objection(to: double)?.whyInCycle == .participatesAlready(StateCode("AAA")))
        let lost = OpenCycle(transcript: "ab", start: CycleRehearsal.firstDay, [CycleRehearsal.entrant("AAA", cohort: 4, [])])
        #expect(CycleRehearsal().objection(to: lost)?.whyInCycle == .noSuchCohort(4))
    }

    @Test(arguments: [(43, false), (44, true), (62, true)])
    func `SeventyPerCent: of 62 planned reviews 44 are complete before the next phase`(complete: Int, isAllowed: Bool) {
        var rehearsal = CycleRehearsal.opened()
        rehearsal.act(EnterPhase(cohort: 1, phase: 1), by: CycleRehearsal.office)
        let entry = EnterPhase(cohort: 1, phase: 2, planned: 62, complete: complete)
        let refusal = rehearsal.act(entry, by: CycleRehearsal.office)
        #expect((refusal == nil) == isAllowed)
        #expect(isAllowed || refusal?.whyInCycle == .gateNotReached(complete: complete, needed: 44, planned: 62))
        #expect(isAllowed || refusal?.basis == SeventyPerCent.basis)
        #expect(rehearsal.cycle.phase(ofCohort: 1) == (isAllowed ? 2 : 1))
    }

    @Test func `SeventyPerCent: a decision of the Conference lets a cohort in, and stays with the entry`() {
        var rehearsal = CycleRehearsal.opened()
        rehearsal.act(EnterPhase(cohort: 1, phase: 1), by: CycleRehearsal.office)
        let entry = EnterPhase(cohort: 1, phase: 2, planned: 62, complete: 43, decision: "Resolution 12/1")
        #expect(rehearsal.act(entry, by: CycleRehearsal.office) == nil)
        #expect(rehearsal.cycle.entries.last?.decision == "Resolution 12/1")
        #expect(rehearsal.cycle.entries.last?.needed == 44)
    }

    @Test func `EnterPhase: a cohort enters phase after phase, once there is a cycle`() {
        let early = CycleRehearsal().objection(to: EnterPhase(cohort: 1, phase: 1))
        #expect(early?.whyInCycle == .cycleNotOpened)
        #expect(early?.basis == EnterPhase.basis)
        let rehearsal = CycleRehearsal.opened()
        #expect(rehearsal.objection(to: EnterPhase(cohort: 4, phase: 1))?.whyInCycle == .noSuchCohort(4))
        #expect(rehearsal.objection(to: EnterPhase(cohort: 1, phase: 2))?.whyInCycle == .otherPhaseNext(1))
    }

    @Test func `ChangeWorkplan: a decision moves a day, the old day stays readable, and what began is not moved`() {
        var rehearsal = CycleRehearsal.opened()
        let day = CycleRehearsal.firstDay + 1000
        #expect(rehearsal.act(ChangeWorkplan(cohort: 2, phase: 1, to: day, decision: "Decision 11/2"), by: CycleRehearsal.office) == nil)
        #expect(rehearsal.cycle.workplan.entry(ofCohort: 2, phase: 1)?.day == day)
        let history = rehearsal.cycle.workplan.history.filter { $0.cohort == 2 && $0.phase == 1 }
        #expect(history.map(\.day) == [CycleRehearsal.firstDay.adding(months: 36), day])
        let unnamed = rehearsal.objection(to: ChangeWorkplan(cohort: 2, phase: 1, to: day, decision: ""))
        #expect(unnamed?.whyInCycle == .decisionNotNamed)
        #expect(unnamed?.basis == ChangeWorkplan.basis)
        let unknown = rehearsal.objection(to: ChangeWorkplan(cohort: 2, phase: 5, to: day, decision: "X"))
        #expect(unknown?.whyInCycle == .notInWorkplan(cohort: 2, phase: 5))
        rehearsal.act(EnterPhase(cohort: 2, phase: 1))
        let late = rehearsal.objection(to: ChangeWorkplan(cohort: 2, phase: 1, to: day, decision: "X"))
        #expect(late?.whyInCycle == .phaseEntered(on: CycleRehearsal.firstDay))
    }

    @Test func `CohortHasEntered: a review begins and goes on with its cohort`() {
        var rehearsal = CycleRehearsal.opened()
        let state = StateCode("AAA")
        let early = CohortHasEntered.objection(to: 1, of: state, in: rehearsal.cycle)
        #expect(early?.whyInCycle == .cohortNotInPhase(cohort: 1, phase: 1))
        #expect(early?.basis == CohortHasEntered.basis)
        rehearsal.act(EnterPhase(cohort: 1, phase: 1))
        #expect(CohortHasEntered.objection(to: 1, of: state, in: rehearsal.cycle) == nil)
        #expect(CohortHasEntered.objection(to: 2, of: state, in: rehearsal.cycle) != nil)
        let stranger = CohortHasEntered.objection(to: 1, of: StateCode("ZZZ"), in: rehearsal.cycle)
        #expect(stranger?.whyInCycle == .notAParticipant(StateCode("ZZZ")))
    }
}
