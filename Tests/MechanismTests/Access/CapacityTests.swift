import Law
import Mechanism
import Registry
import Testing

@Suite("Capacities, as the record confirms them (¶18, ¶27, ¶48)")
struct CapacityTests {
    private let review = AccessCast(at: .consultations, focalPoints: true).review

    @Test func `People act in the capacity that the record gives them, and in no other`() {
        let reviewed = AccessCast.reviewed
        let held = [
            Author(PersonID("p-AAA"), as: .focalPoint(reviewed)), Author(PersonID("p-contributor"), as: .contributor(reviewed)),
            Author(PersonID("p-nominee-AAA"), as: .nominee(reviewed)), Author(PersonID("p-ngo"), as: .stakeholder),
            Author(PersonID(""), as: .anybody),
        ]
        for author in held { #expect(Access.objection(to: author, in: review, Cycle(under: ShippedCycle.cycle)) == nil) }
        let capacities: [Capacity] = [
            .focalPoint(AccessCast.reviewing), .expert(reviewed), .observer(reviewed), .contributor(AccessCast.reviewing),
            .nominee(AccessCast.reviewing), .mission(reviewed), .delegate(reviewed), .secretariat(.caseOfficer), .administrator,
        ]
        var begun = CycleRehearsal()
        begun.act(Appoint(PersonID("p-first"), as: .administrator, name: "First"))
        for capacity in capacities {
            let refusal = Access.objection(to: Author(PersonID("p-AAA"), as: capacity), in: review, begun.cycle)
            #expect(refusal?.reason as? AccessRefusal == .notInCapacity(capacity))
        }
    }

    @Test func `Appointments give the capacities of missions and of the secretariat; a mission also speaks as delegate`() {
        var rehearsal = CycleRehearsal()
        let person = PersonID("p")
        for capacity in [Capacity.mission(StateCode("AAA")), .secretariat(.finance), .administrator] {
            #expect(Access.objection(to: Author(person, as: capacity), in: nil, rehearsal.cycle) != nil)
            rehearsal.act(Appoint(person, as: capacity, name: "P"))
            #expect(Access.objection(to: Author(person, as: capacity), in: nil, rehearsal.cycle) == nil)
        }
        #expect(Access.objection(to: Author(person, as: .delegate(StateCode("AAA"))), in: nil, rehearsal.cycle) == nil)
        rehearsal.act(EndAppointment(1))
        #expect(Access.objection(to: Author(person, as: .mission(StateCode("AAA"))), in: nil, rehearsal.cycle) != nil)
    }

    @Test(arguments: CycleDeed.allCases)
    func `Each deed of the cycle is for the offices that the table names`(deed: CycleDeed) {
        let refusal = Access.objection(to: deed, by: Author(PersonID("p"), as: .secretariat(.finance)))
        #expect(refusal?.reason as? AccessRefusal == .notForCapacity(deed.rawValue, .secretariat(.finance)))
    }

    @Test func `Each word of a capacity reads back, with its State`() {
        for role in AccessRole.groups.flatMap(\.roles) {
            let capacity = role.author.capacity
            #expect(Capacity(word: capacity.word, state: capacity.state ?? StateCode("")) == capacity)
        }
        #expect(Capacity(word: "king", state: StateCode("AAA")) == nil)
    }
}
