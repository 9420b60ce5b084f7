import Casework
import CaseworkTesting
import Law
import Mechanism
import Registry
import Testing

@Suite struct `Recording an act` {
    private let office = PlayedReview.caseOfficer
    private let state = PlayedReview.state

    /// A cycle whose first cohort has entered its first phase, and nothing more.
    private func begun() async throws -> PlayedReview {
        var review = PlayedReview()
        try await review.playCycle()
        return review
    }

    private func opening(_ review: PlayedReview) async throws -> OpenReview {
        try #require(try await review.keeper.cycle().opening(of: state))
    }

    @Test func `a repeated request is answered with the same receipt, and nothing is done twice`() async throws {
        let review = try await begun()
        let record = RecordAct(review.keeper)
        let act = try await opening(review)
        let first = try await record(act, in: state, by: office, at: review.now, request: "open it")
        let again = try await record(act, in: state, by: office, at: review.now + 1, request: "open it")
        #expect(again.position == first.position && again.number == first.number)
        #expect(!first.isRepeated && again.isRepeated)
        #expect(try await review.records.read { try $0.head().position } == first.position)
    }

    @Test func `the name of a request is not used for another act`() async throws {
        let review = try await begun()
        let record = RecordAct(review.keeper)
        let opened = try await record(opening(review), in: state, by: office, at: review.now, request: "once")
        await #expect(throws: RecordFault.requestUsed("once", at: opened.position)) {
            try await record(EnterPhase(cohort: 2, phase: 1), by: office, at: review.now, request: "once")
        }
        let other = PlayedReview.mission("RUR")
        let nomination = Nominate(
            PersonID("x"), as: .expert, of: state, Nominate.Particulars(name: "", title: "", mail: "", telephone: "", note: ""))
        await #expect(throws: RecordFault.requestUsed("once", at: opened.position)) {
            try await record(nomination, in: state, by: other, at: review.now, request: "once")
        }
    }

    @Test func `the same act with another text is another act`() async throws {
        var review = try await begun()
        try await review.act(opening(review), by: office)
        try await review.act(
            OpenPhase(1, articles: [ArticlesOfInstrument(InstrumentCode("UNTOC"), [5])], questions: []), by: office)
        let record = RecordAct(review.keeper)
        func proposal(_ text: String) -> ProposeArrangements {
            ProposeArrangements(phase: 1, languages: [.english], Passage(text, in: .english, words: 1))
        }
        let mission = PlayedReview.mission("RUR")
        let receipt = try await record(proposal("one"), in: state, by: mission, at: review.now, request: "p")
        await #expect(throws: RecordFault.requestUsed("p", at: receipt.position)) {
            try await record(proposal("two"), in: state, by: mission, at: review.now, request: "p")
        }
    }

    @Test func `a refused act leaves nothing behind`() async throws {
        let review = try await begun()
        let record = RecordAct(review.keeper)
        let before = try await review.records.read { try $0.head() }
        let early = OpenPhase(2, articles: [], questions: [])
        await #expect(throws: Refusal.self) { try await record(early, in: state, by: office, at: review.now, request: "r") }
        #expect(try await review.records.read { try $0.head() } == before)
        #expect(try await review.records.read { try $0.key(of: StreamName("RUR")) } == nil)
        #expect(try await review.records.read { try $0.act(requestedAs: "r") } == nil)
        #expect(try await review.keeper.review(of: state).acts == 0)
    }

    @Test func `a review is opened with exactly the seats that were drawn`() async throws {
        let review = try await begun()
        let opening = OpenReview(cohort: 1, seats: Array(try await opening(review).seats.dropLast()))
        let refusal = await #expect(throws: Refusal.self) {
            try await RecordAct(review.keeper)(opening, in: state, by: office, at: review.now, request: "r")
        }
        #expect(refusal?.reason as? CycleRefusal == .notAsDrawn(state))
    }

    @Test(arguments: [
        Author(PersonID("stranger"), as: .secretariat(.caseOfficer)), Author(PersonID("case"), as: .secretariat(.lotsOfficer)),
        Author(PersonID("mission-LYO"), as: .mission(PlayedReview.state)),
        Author(PersonID("mission-RUR"), as: .focalPoint(PlayedReview.state)),
    ])
    func `nobody acts in a capacity that the record does not know of`(author: Author) async throws {
        let review = try await begun()
        let act = try await opening(review)
        let refusal = await #expect(throws: Refusal.self) {
            try await RecordAct(review.keeper)(act, in: state, by: author, at: review.now, request: "r")
        }
        #expect(refusal?.reason as? AccessRefusal == .notInCapacity(author.capacity))
    }

    @Test func `a capacity that does not give the deed is refused by access, with its paragraph`() async throws {
        let review = try await begun()
        let act = try await opening(review)
        let refusal = await #expect(throws: Refusal.self) {
            try await RecordAct(review.keeper)(act, in: state, by: PlayedReview.mission("RUR"), at: review.now, request: "r")
        }
        #expect(refusal?.reason as? AccessRefusal == .notForCapacity("open", .mission(state)))
        #expect(refusal?.basis == Deed.open.basis)
    }

    @Test func `only who begins the record appoints themselves administrator`() async throws {
        let review = try await begun()
        let usurper = Author(PersonID("usurper"), as: .administrator)
        await #expect(throws: Refusal.self) {
            try await RecordAct(review.keeper)(
                Appoint(usurper.person, as: .administrator, name: "U"), by: usurper, at: review.now, request: "r")
        }
    }
}
