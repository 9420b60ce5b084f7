import Law
import Lots
import Mechanism
import Registry
import Testing

@Suite("Who takes part, from when on, and who holds which office (¶9, ¶17, ¶18, ¶48, ¶52, R9/1 note 2)")
struct ParticipationTests {
    private let newcomer = CycleRehearsal.entrant(
        "NEW", cohort: 3, [CycleRehearsal.seat(.own, StateCode("AAA")), CycleRehearsal.seat(.other, StateCode("BBB"))])

    @Test func `JoinCycle, SmallestCohort: who becomes party after the draw joins the smallest cohort that has not begun`() {
        var rehearsal = CycleRehearsal.opened()
        let elsewhere = JoinCycle(CycleRehearsal.entrant("NEW", cohort: 1, newcomer.seats))
        #expect(rehearsal.objection(to: elsewhere)?.whyInCycle == .otherCohort(3))
        #expect(rehearsal.objection(to: elsewhere)?.basis == SmallestCohort.basis)
        #expect(rehearsal.act(JoinCycle(newcomer)) == nil)
        #expect(rehearsal.cycle.participant(StateCode("NEW"))?.standing == .joined)
        #expect(rehearsal.objection(to: JoinCycle(newcomer))?.whyInCycle == .participatesAlready(StateCode("NEW")))
        #expect(rehearsal.objection(to: JoinCycle(newcomer))?.basis == JoinCycle.basis)
    }

    @Test func `SmallestCohort: a cohort that has begun is not joined; of equal ones the first, and the last where all have begun`() {
        var rehearsal = CycleRehearsal.opened()
        rehearsal.act(EnterPhase(cohort: 3, phase: 1))
        #expect(SmallestCohort.cohort(in: rehearsal.cycle, on: rehearsal.day) == 1)
        rehearsal.act(EnterPhase(cohort: 1, phase: 1))
        #expect(SmallestCohort.cohort(in: rehearsal.cycle, on: rehearsal.day) == 2)
        rehearsal.act(EnterPhase(cohort: 2, phase: 1))
        #expect(SmallestCohort.cohort(in: rehearsal.cycle, on: rehearsal.day) == 3)
    }

    @Test func `JoinCycle, VolunteerForReview: not before the draw is recorded`() {
        #expect(CycleRehearsal().objection(to: JoinCycle(newcomer))?.whyInCycle == .cycleNotOpened)
        #expect(CycleRehearsal().objection(to: VolunteerForReview(newcomer))?.whyInCycle == .cycleNotOpened)
    }

    @Test func `VolunteerForReview: a signatory is reviewed and never reviews`() {
        var rehearsal = CycleRehearsal.opened()
        #expect(rehearsal.act(VolunteerForReview(newcomer)) == nil)
        #expect(rehearsal.cycle.participant(StateCode("NEW"))?.standing == .voluntary)
        #expect(rehearsal.objection(to: VolunteerForReview(newcomer))?.basis == VolunteerForReview.basis)
        let later = CycleRehearsal.entrant(
            "ONE", cohort: 1, [CycleRehearsal.seat(.own, StateCode("NEW")), CycleRehearsal.seat(.other, StateCode("BBB"))])
        #expect(rehearsal.objection(to: JoinCycle(later))?.whyInCycle == .notAParticipant(StateCode("NEW")))
    }

    @Test func `BecomeParty: another instrument comes with an additional reviewer for it, and nobody loses a seat`() {
        var rehearsal = CycleRehearsal.opened()
        let old = CycleRehearsal.seats(of: 0)
        let own = CycleRehearsal.seat(.own, StateCode("DDD"), number: 1, [CycleRehearsal.firearms])
        let other = CycleRehearsal.seat(.other, StateCode("EEE"), number: 1, [CycleRehearsal.firearms])
        func act(_ seats: [DrawnSeat]) -> BecomeParty { BecomeParty(StateCode("AAA"), CycleRehearsal.firearms, seats: seats) }
        let missing = rehearsal.objection(to: act(old))
        #expect(missing?.whyInCycle == .withoutReviewer(StateCode("AAA"), CycleRehearsal.firearms))
        let lost = rehearsal.objection(to: act([old[1], own, other]))
        #expect(lost?.whyInCycle == .reviewerLost(StateCode("BBB")))
        #expect(lost?.basis == BecomeParty.basis)
        let mutual = CycleRehearsal.seat(.other, StateCode("GGG"), number: 1, [CycleRehearsal.firearms])
        #expect(rehearsal.objection(to: act(old + [own, mutual]))?.whyInCycle == .mutualReview(StateCode("AAA"), StateCode("GGG")))
        #expect(rehearsal.act(act(old + [own, other])) == nil)
        #expect(rehearsal.cycle.participant(StateCode("AAA"))?.instruments == [CycleRehearsal.convention, CycleRehearsal.firearms])
        #expect(rehearsal.objection(to: act(old + [own, other]))?.whyInCycle == .participatesAlready(StateCode("AAA")))
        let stranger = BecomeParty(StateCode("ZZZ"), CycleRehearsal.firearms, seats: [])
        #expect(rehearsal.objection(to: stranger)?.whyInCycle == .notAParticipant(StateCode("ZZZ")))
    }

    @Test func `RecordRepeat: later draws rest on who reviews now`() {
        var rehearsal = CycleRehearsal.opened()
        let state = StateCode("AAA")
        let new = [CycleRehearsal.seat(.own, StateCode("DDD")), CycleRehearsal.seat(.other, StateCode("CCC"))]
        let mutual = [CycleRehearsal.seat(.own, StateCode("GGG")), CycleRehearsal.seat(.other, StateCode("CCC"))]
        let refusal = rehearsal.objection(to: RecordRepeat(state, seats: mutual, transcript: "ef"))
        #expect(refusal?.whyInCycle == .mutualReview(state, StateCode("GGG")))
        #expect(rehearsal.act(RecordRepeat(state, seats: new, transcript: "ef")) == nil)
        let added = [
            CycleRehearsal.seat(.own, StateCode("DDD"), [CycleRehearsal.convention, CycleRehearsal.firearms]), new[1],
            CycleRehearsal.seat(.other, StateCode("EEE"), number: 1, [CycleRehearsal.firearms]),
        ]
        #expect(rehearsal.act(BecomeParty(state, CycleRehearsal.firearms, seats: added)) == nil)
        let stranger = rehearsal.objection(to: RecordRepeat(StateCode("ZZZ"), seats: new, transcript: "ef"))
        #expect(stranger?.whyInCycle == .notAParticipant(StateCode("ZZZ")))
        #expect(stranger?.basis == RecordRepeat.basis)
    }

    @Test func `OptOut: the Holy See may take no part, and nobody else; it chooses itself`() {
        var rehearsal = CycleRehearsal.opened()
        let holySee = CycleRehearsal.mission("VAT")
        let other = rehearsal.objection(to: OptOut(StateCode("AAA")), by: CycleRehearsal.mission("AAA"))
        #expect(other?.whyInCycle == .mayNotOptOut(StateCode("AAA")))
        #expect(other?.basis == OptOut.basis)
        let foreign = rehearsal.objection(to: OptOut(OptOut.mayChoose), by: CycleRehearsal.mission("AAA"))
        #expect(foreign?.reason as? AccessRefusal == .notForCapacity("take no part", .mission(StateCode("AAA"))))
        #expect(rehearsal.act(OptOut(OptOut.mayChoose), by: holySee) == nil)
        #expect(rehearsal.objection(to: OptOut(OptOut.mayChoose), by: holySee)?.whyInCycle == .optedOutAlready(StateCode("VAT")))
        #expect(rehearsal.cycle.participants(ofCohort: 2).map(\.state.text) == ["BBB", "EEE"])
    }

    @Test func `Appoint, EndAppointment: people of a review are not appointed, and an administrator is left`() {
        var rehearsal = CycleRehearsal()
        let admin = CycleRehearsal.administrator
        #expect(rehearsal.act(Appoint(admin.person, as: .administrator, name: "A"), by: admin) == nil)
        #expect(rehearsal.objection(to: Appoint(admin.person, as: .administrator, name: "A"))?.whyInCycle == .appointedAlready)
        let expert = Capacity.expert(StateCode("AAA"))
        let refusal = rehearsal.objection(to: Appoint(PersonID("p"), as: expert, name: "B"))
        #expect(refusal?.whyInCycle == .notAnAppointment(expert))
        #expect(refusal?.basis == Appoint.basis)
        let last = rehearsal.objection(to: EndAppointment(1))
        #expect(last?.whyInCycle == .lastAdministrator)
        #expect(last?.basis == EndAppointment.basis)
        rehearsal.act(Appoint(PersonID("p"), as: .administrator, name: "B"), by: admin)
        #expect(rehearsal.act(EndAppointment(1), by: admin) == nil)
        #expect(rehearsal.cycle.holds(admin.person, .administrator) == false)
        #expect(rehearsal.objection(to: EndAppointment(1))?.whyInCycle == .noSuchAppointment(1))
    }
}
