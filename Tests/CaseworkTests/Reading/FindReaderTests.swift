import Casework
import CaseworkTesting
import Law
import Mechanism
import Registry
import Testing

@Suite struct `Finding who reads` {
    private static let played = Task { try await PlayedReview.played() }

    private func find(_ capacity: Capacity, _ person: String? = nil) async throws -> Author {
        try await FindReader(Self.played.value.keeper)(capacity, of: PlayedReview.state, person: person.map { PersonID($0) })
    }

    @Test(arguments: [
        PlayedReview.focalPoint, PlayedReview.contributor, PlayedReview.caseOfficer, PlayedReview.lyonesse, PlayedReview.root,
        Author(PersonID("lyonesse-focal"), as: .nominee(StateCode("LYO"))),
    ])
    func `takes the only person who has the capacity`(author: Author) async throws {
        #expect(try await find(author.capacity) == author)
        #expect(try await find(author.capacity, author.person.text) == author)
    }

    @Test func `asks who is meant where several have it`() async throws {
        await #expect(throws: ReaderFault.several(.nominee(PlayedReview.state), [PersonID("expert"), PersonID("focal")])) {
            try await find(.nominee(PlayedReview.state))
        }
        #expect(try await find(.nominee(PlayedReview.state), "expert").person == PersonID("expert"))
    }

    @Test func `says so where nobody has it`() async throws {
        await #expect(throws: ReaderFault.nobody(.focalPoint(StateCode("LYO")))) { try await find(.focalPoint(StateCode("LYO"))) }
        await #expect(throws: ReaderFault.nobody(.secretariat(.finance))) { try await find(.secretariat(.finance)) }
    }

    @Test func `refuses a person to whom the record does not give it`() async throws {
        let refusal = await #expect(throws: Refusal.self) { try await find(.focalPoint(PlayedReview.state), "expert") }
        #expect(refusal?.reason as? AccessRefusal == .notInCapacity(.focalPoint(PlayedReview.state)))
    }

    @Test func `lets everybody read as nobody in particular`() async throws {
        #expect(try await find(.anybody).capacity == .anybody)
        #expect(try await find(.stakeholder).capacity == .stakeholder)
    }
}
