import Law
import Mechanism
import Registry
import Testing

@Suite("Needs for technical assistance, and items kept confidential (¶38, ¶44, ¶45)")
struct AssistanceTests {
    private let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private let topic = Topic(Rehearsal.convention, article: 5)

    @Test func `PublishOutcome: the needs of the list are followed up, the confidential ones as such`() {
        let rehearsal = Rehearsal.publishedWithNeeds()
        #expect(rehearsal.review.needs.map(\.stage) == [.identified, .identified])
        #expect(rehearsal.review.needs.map(\.isConfidential) == [false, true])
        #expect(rehearsal.review.needs.map(\.id) == rehearsal.review.current?.list.items.filter { $0.kind == .assistanceNeed }.map(\.id))
    }

    @Test func `AskForAssistance: the State asks for what its review identified, or for something else`() throws {
        var rehearsal = Rehearsal.publishedWithNeeds()
        let id = try #require(rehearsal.review.needs.first?.id)
        let act = AskForAssistance(for: id, on: topic, Rehearsal.passage())
        let foreign = rehearsal.objection(to: act, by: Rehearsal.focalPoint(Rehearsal.own))
        #expect(foreign?.why == .forReviewedStateOnly)
        #expect(foreign?.basis == AskForAssistance.basis)
        #expect(rehearsal.act(act, by: reviewed) == nil)
        #expect(rehearsal.act(act, by: reviewed)?.why == .needInStage(.asked))
        #expect(rehearsal.objection(to: AskForAssistance(for: 999, on: topic, Rehearsal.passage()), by: reviewed)?.why == .noSuchNeed(999))
        #expect(rehearsal.act(AskForAssistance(on: topic, Rehearsal.passage()), by: reviewed) == nil)
        #expect(rehearsal.review.needs.last?.phase == nil)
        #expect(rehearsal.review.needs.last?.stage == .asked)
    }

    @Test func `NeedMovesForward: steps may be left out and are not gone back`() throws {
        var rehearsal = Rehearsal.publishedWithNeeds()
        let id = try #require(rehearsal.review.needs.first?.id)
        #expect(rehearsal.act(ReportAssistance(on: id, .beingMet, by: ["UNODC"]), by: Rehearsal.office) == nil)
        for stage in [AssistanceStage.offered, .beingMet] {
            let refusal = rehearsal.objection(to: ReportAssistance(on: id, stage, by: ["UNODC"]), by: Rehearsal.office)
            #expect(refusal?.why == .needInStage(.beingMet))
            #expect(refusal?.basis == NeedMovesForward.basis)
        }
        #expect(rehearsal.act(ReportAssistance(on: id, .met, by: ["UNODC", "CCC"]), by: reviewed) == nil)
        #expect(rehearsal.review.needs.first?.providers == ["UNODC", "CCC"])
    }

    @Test func `ReportAssistance: it is said who helps, and only the State under review says that a need is met`() throws {
        let rehearsal = Rehearsal.publishedWithNeeds()
        let id = try #require(rehearsal.review.needs.first?.id)
        let met = rehearsal.objection(to: ReportAssistance(on: id, .met, by: ["UNODC"]), by: Rehearsal.office)
        #expect(met?.why == .forReviewedStateOnly)
        #expect(met?.basis == ReportAssistance.basis)
        let asked = rehearsal.objection(to: ReportAssistance(on: id, .asked, by: ["UNODC"]), by: Rehearsal.office)
        #expect(asked?.why == .forReviewedStateOnly)
        #expect(rehearsal.objection(to: ReportAssistance(on: id, .offered, by: []), by: reviewed)?.why == .providerNotNamed)
        #expect(rehearsal.objection(to: ReportAssistance(on: 999, .offered, by: ["UNODC"]), by: reviewed)?.why == .noSuchNeed(999))
    }

    @Test func `Disclose: an item that is kept confidential is not opened to anybody`() throws {
        let rehearsal = Rehearsal.publishedWithNeeds()
        let items = try #require(rehearsal.review.current?.list.items)
        for item in items {
            let act = Disclose(phase: 1, .list, part: "\(item.id)", to: .everybody)
            #expect((rehearsal.objection(to: act, by: reviewed) == nil) == !item.isConfidential)
        }
    }
}
