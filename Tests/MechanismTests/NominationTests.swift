import Law
import Mechanism
import Registry
import Testing

@Suite("Nominations, from the note verbale to the approved profile (¶18, ¶27, ¶33, Practice)")
struct NominationTests {
    private let mission = Author(PersonID("p-mission"), as: .mission(Rehearsal.reviewed))
    private let holder = Author(PersonID("p-1"), as: .nominee(Rehearsal.reviewed))

    @Test func `A nomination goes from note to approval, and its person then serves`() {
        var rehearsal = Rehearsal.opened()
        let id = nominate("p-1", .expert, in: &rehearsal)
        #expect(rehearsal.act(InviteNominee(id, until: rehearsal.day + 10), by: Rehearsal.office) == nil)
        #expect(rehearsal.act(profile(of: id), by: holder) == nil)
        #expect(rehearsal.review.nomination(id)?.publishesContact == true)
        #expect(rehearsal.act(AskNominee(id, Rehearsal.passage()), by: Rehearsal.office) == nil)
        #expect(rehearsal.review.nomination(id)?.stage == .clarificationAsked)
        rehearsal.act(profile(of: id), by: holder)
        #expect(rehearsal.act(ApproveNomination(id), by: Rehearsal.office) == nil)
        #expect(rehearsal.review.serves(PersonID("p-1"), .expert, of: Rehearsal.reviewed))
    }

    @Test func `NominationInStage: stages follow each other`() {
        var rehearsal = Rehearsal.opened()
        let id = nominate("p-1", .expert, in: &rehearsal)
        let early: [(any ReviewAct, Author)] = [
            (ApproveNomination(id), Rehearsal.office), (AskNominee(id, Rehearsal.passage()), Rehearsal.office), (profile(of: id), holder),
            (RenewLink(id), holder),
        ]
        for (act, author) in early {
            let refusal = rehearsal.objection(to: act, by: author)
            #expect(refusal?.why == .nominationInStage(.nominated))
            #expect(refusal?.basis == NominationInStage.basis)
        }
        #expect(rehearsal.objection(to: ApproveNomination(99), by: Rehearsal.office)?.why == .noSuchNomination(99))
        rehearsal.act(WithdrawNomination(id), by: mission)
        let late = rehearsal.objection(to: InviteNominee(id, until: rehearsal.day), by: Rehearsal.office)
        #expect(late?.why == .nominationInStage(.withdrawn))
        #expect(rehearsal.objection(to: WithdrawNomination(id), by: mission)?.why == .nominationInStage(.withdrawn))
    }

    @Test func `OneFocalPoint: another focal point comes only for the one who leaves, and history keeps both`() {
        var rehearsal = Rehearsal.opened()
        let first = approve("p-1", .focalPoint, in: &rehearsal)
        let refusal = rehearsal.objection(to: nomination("p-2", .focalPoint), by: mission)
        #expect(refusal?.why == .focalPointNominated(first))
        #expect(refusal?.basis == OneFocalPoint.basis)
        let second = approve("p-2", .focalPoint, leaver: first, in: &rehearsal)
        #expect(rehearsal.review.focalPoint(of: Rehearsal.reviewed)?.id == second)
        #expect(rehearsal.review.nomination(first)?.stage == .replaced)
        #expect(rehearsal.objection(to: nomination("p-3", .expert), by: mission) == nil)
    }

    @Test func `ApproveNomination: who was withdrawn before stays withdrawn`() {
        var rehearsal = Rehearsal.opened()
        let first = approve("p-1", .focalPoint, in: &rehearsal)
        let second = nominate("p-2", .focalPoint, leaver: first, in: &rehearsal)
        rehearsal.act(WithdrawNomination(first), by: mission)
        finish(second, "p-2", in: &rehearsal)
        #expect(rehearsal.review.nomination(first)?.stage == .withdrawn)
    }

    @Test func `OwnPeopleOnly: a State designates its own people in its own reviews; the secretariat registers what it received`() {
        let rehearsal = Rehearsal.opened()
        let act = nomination("p-1", .expert)
        #expect(rehearsal.objection(to: act, by: Rehearsal.office) == nil)
        let foreign = rehearsal.objection(to: act, by: Author(PersonID("p"), as: .mission(Rehearsal.own)))
        #expect(foreign?.why == .notOwnPeople(of: Rehearsal.reviewed))
        #expect(foreign?.basis == OwnPeopleOnly.basis)
        let stranger = Nominate(PersonID("p"), as: .expert, of: Rehearsal.bystander, Self.note)
        #expect(rehearsal.objection(to: stranger, by: Rehearsal.office)?.why == .notConcerned(Rehearsal.bystander))
    }

    @Test func `Nominate: a person is nominated once for a task, and who leaves is one of the State's people`() {
        var rehearsal = Rehearsal.opened()
        nominate("p-1", .expert, in: &rehearsal)
        let again = rehearsal.objection(to: nomination("p-1", .expert), by: mission)
        #expect(again?.why == .nominatedAlready)
        #expect(again?.basis == Nominate.basis)
        #expect(rehearsal.objection(to: nomination("p-1", .observer), by: mission) == nil)
        #expect(rehearsal.objection(to: nomination("p-2", .expert, leaver: 99), by: mission)?.why == .noSuchNomination(99))
    }

    @Test(arguments: [(9, true), (10, true), (11, false)])
    func `InviteNominee: a link works for ten days at most`(days: Int, isAllowed: Bool) {
        var rehearsal = Rehearsal.opened()
        let id = nominate("p-1", .expert, in: &rehearsal)
        let last = rehearsal.day + 10
        let refusal = rehearsal.objection(to: InviteNominee(id, until: rehearsal.day + days), by: Rehearsal.office)
        #expect((refusal == nil) == isAllowed)
        #expect(isAllowed || refusal?.why == .afterLastDay(last + 1, last: last))
        #expect(isAllowed || refusal?.basis == InviteNominee.basis)
    }

    @Test(arguments: [(9, true), (10, true), (11, false)])
    func `SubmitProfile, RenewLink: the link works until its last day, and is renewed from the next one on`(days: Int, works: Bool) {
        var rehearsal = Rehearsal.opened()
        let id = nominate("p-1", .expert, in: &rehearsal)
        let last = rehearsal.day + 10
        rehearsal.act(InviteNominee(id, until: last), by: Rehearsal.office)
        rehearsal.wait(until: Rehearsal.firstDay + days)
        let submission = rehearsal.objection(to: profile(of: id), by: holder)
        #expect(works ? submission == nil : submission?.why == .linkExpired(on: last) && submission?.basis == SubmitProfile.basis)
        let renewal = rehearsal.act(RenewLink(id), by: holder)
        #expect(works ? renewal?.why == .linkWorks(until: last) && renewal?.basis == RenewLink.basis : renewal == nil)
        #expect(rehearsal.review.nomination(id)?.linkExpiresOn == (works ? last : rehearsal.day + 10))
        #expect(rehearsal.objection(to: profile(of: id), by: holder) == nil)
    }

    @Test func `A link serves the person to whom it was sent`() {
        var rehearsal = Rehearsal.opened()
        let id = nominate("p-1", .expert, in: &rehearsal)
        rehearsal.act(InviteNominee(id, until: rehearsal.day + 10), by: Rehearsal.office)
        let other = Author(PersonID("p-2"), as: .nominee(Rehearsal.reviewed))
        #expect(rehearsal.objection(to: profile(of: id), by: other)?.why == .noSuchNomination(id))
    }

    private static let note = Nominate.Particulars(name: "N", title: "T", mail: "m@example.org", telephone: "1", note: "NV 1")

    private func nomination(_ person: String, _ role: DesignatedRole, leaver: Int = 0) -> Nominate {
        Nominate(PersonID(person), as: role, of: Rehearsal.reviewed, leaver: leaver, Self.note)
    }

    private func profile(of id: Int) -> SubmitProfile { SubmitProfile(id, publishesContact: true, profile: ["N", "T", "m", "1"]) }

    /// Files a nomination and gives its number.
    @discardableResult
    private func nominate(_ person: String, _ role: DesignatedRole, leaver: Int = 0, in rehearsal: inout Rehearsal) -> Int {
        #expect(rehearsal.act(nomination(person, role, leaver: leaver), by: mission) == nil)
        return rehearsal.recorded.count
    }

    private func approve(_ person: String, _ role: DesignatedRole, leaver: Int = 0, in rehearsal: inout Rehearsal) -> Int {
        let id = nominate(person, role, leaver: leaver, in: &rehearsal)
        finish(id, person, in: &rehearsal)
        return id
    }

    private func finish(_ id: Int, _ person: String, in rehearsal: inout Rehearsal) {
        rehearsal.act(InviteNominee(id, until: rehearsal.day + 10), by: Rehearsal.office)
        rehearsal.act(profile(of: id), by: Author(PersonID(person), as: .nominee(Rehearsal.reviewed)))
        #expect(rehearsal.act(ApproveNomination(id), by: Rehearsal.office) == nil)
    }
}
