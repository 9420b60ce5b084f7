import Law
import Mechanism
import Registry
import Testing

@Suite("Feedback, list of observations and summary (¶35, ¶38, ¶39)")
struct OutcomeTests {
    private let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private let own = Rehearsal.focalPoint(Rehearsal.own)
    private let other = Rehearsal.focalPoint(Rehearsal.other)
    private let topic = Topic(Rehearsal.convention, article: 5)

    @Test func `A phase goes from its opening to publication, and the next one can be opened`() {
        var rehearsal = Rehearsal.agreed()
        #expect(rehearsal.review.step == .summary)
        rehearsal.act(DraftSummary(phase: 1, basedOn: 0, Rehearsal.passage(1500)), by: own)
        for author in [own, other] { #expect(rehearsal.act(AgreeToSummary(phase: 1, version: 1), by: author) == nil) }
        let early = PublishOutcome(phase: 1, listSymbol: "CRP.1", summarySymbol: "X")
        #expect(rehearsal.act(early, by: Rehearsal.office)?.why == .outcomeNotAgreed)
        #expect(rehearsal.review.current?.waitsFor(in: rehearsal.review) == [Rehearsal.reviewed])
        rehearsal.act(AgreeToSummary(phase: 1, version: 1), by: reviewed)
        #expect(rehearsal.act(early, by: Rehearsal.office)?.basis == SummaryInSixLanguages.basis)
        rehearsal.translateSummary()
        #expect(rehearsal.act(early, by: Rehearsal.office) == nil)
        #expect(rehearsal.review.step == .concluded)
        #expect(rehearsal.act(OpenPhase(2, articles: [], questions: []), by: Rehearsal.office) == nil)
    }

    @Test func `OpenUntilConcluded: what was published is not changed`() {
        let rehearsal = Rehearsal.published()
        let day = Rehearsal.firstDay
        let late: [any ReviewAct] = [
            DraftComment(phase: 1, on: topic, Rehearsal.passage()), SubmitFeedback(phase: 1, Rehearsal.convention),
            ProposeItem(phase: 1, .gap, on: topic, Rehearsal.passage()), RemoveItem(phase: 1, 1),
            KeepItemConfidential(phase: 1, 1, isConfidential: true), DraftSummary(phase: 1, basedOn: 1, Rehearsal.passage()),
            PublishOutcome(phase: 1, listSymbol: "A", summarySymbol: "B"),
        ]
        for act in late { #expect(rehearsal.objection(to: act, by: own)?.why == .phaseConcluded(on: day)) }
        #expect(rehearsal.objection(to: late[0], by: own)?.basis == OpenUntilConcluded.basis)
    }

    @Test func `SubmitFeedback: observations follow the receipt of the answers, and say something`() {
        var early = Rehearsal.answered()
        #expect(early.act(SubmitFeedback(phase: 1, Rehearsal.convention), by: own)?.why == .answersNotReceived)
        var rehearsal = Rehearsal.submitted()
        #expect(rehearsal.act(SubmitFeedback(phase: 1, Rehearsal.convention), by: own)?.why == .nothingObserved(Rehearsal.convention))
        rehearsal.act(DraftComment(phase: 1, on: topic, Rehearsal.passage()), by: own)
        #expect(rehearsal.act(SubmitFeedback(phase: 1, Rehearsal.convention), by: own) == nil)
        let again = rehearsal.act(SubmitFeedback(phase: 1, Rehearsal.convention), by: own)
        #expect(again?.why == .submittedAlready(Rehearsal.convention, on: Rehearsal.firstDay))
    }

    @Test func `OwnInstrumentsOnly: a State observes nothing on instruments that it does not review`() {
        var rehearsal = Rehearsal.submitted()
        let protocolTopic = Topic(InstrumentCode("TIP"), article: 5)
        let refusal = rehearsal.act(DraftComment(phase: 1, on: protocolTopic, Rehearsal.passage()), by: own)
        #expect(refusal?.why == .notItsInstrument(Rehearsal.own, InstrumentCode("TIP")))
        #expect(refusal?.basis == OwnInstrumentsOnly.basis)
    }

    @Test func `ArticleUnderReview: an item is tied to an article of the phase`() {
        var rehearsal = Rehearsal.commented()
        let foreign = Topic(Rehearsal.convention, article: 18)
        let refusal = rehearsal.act(ProposeItem(phase: 1, .gap, on: foreign, Rehearsal.passage()), by: own)
        #expect(refusal?.why == .articleNotReviewed(foreign))
        #expect(refusal?.basis == ArticleUnderReview.basis)
    }

    @Test func `ProposeItem: evidence is on file`() {
        var rehearsal = Rehearsal.commented()
        let held = Evidence.answer(Rehearsal.questions[0], version: 1)
        #expect(rehearsal.act(ProposeItem(phase: 1, .gap, on: topic, Rehearsal.passage(), evidence: [held]), by: own) == nil)
        let missing = Evidence.answer(Rehearsal.questions[0], version: 2)
        let refusal = rehearsal.act(ProposeItem(phase: 1, .gap, on: topic, Rehearsal.passage(), evidence: [missing]), by: own)
        #expect(refusal?.why == .noSuchEvidence("answer:UNTOC-5-1:2"))
    }

    @Test func `AgreeToList: the list is agreed after all observations, by all, in one version`() {
        var early = Rehearsal.submitted()
        early.act(ProposeItem(phase: 1, .gap, on: topic, Rehearsal.passage()), by: own)
        let refusal = early.act(AgreeToList(phase: 1, version: 1), by: own)
        #expect(refusal?.why == .feedbackMissing(of: [Rehearsal.own, Rehearsal.other]))
        var rehearsal = Rehearsal.listed()
        #expect(rehearsal.act(AgreeToList(phase: 1, version: 2), by: own)?.why == .otherVersion(atHand: 1))
        rehearsal.act(AgreeToList(phase: 1, version: 1), by: own)
        #expect(rehearsal.act(AgreeToList(phase: 1, version: 1), by: own)?.why == .agreedAlready)
        #expect(rehearsal.review.step == .list)
    }

    @Test func `AgreedByAll: any change of the text withdraws the agreements`() throws {
        var rehearsal = Rehearsal.listed()
        rehearsal.act(AgreeToList(phase: 1, version: 1), by: own)
        let item = try #require(rehearsal.review.current?.list.items.first?.id)
        rehearsal.act(ProposeItem(phase: 1, replacing: item, .challenge, on: topic, Rehearsal.passage()), by: other)
        #expect(rehearsal.review.current?.list.agreements.given.isEmpty == true)
        #expect(rehearsal.review.current?.list.items.map(\.id) == [item])
        rehearsal.act(AgreeToList(phase: 1, version: 2), by: own)
        rehearsal.act(RemoveItem(phase: 1, item), by: reviewed)
        #expect(rehearsal.review.current?.list.agreements.given.isEmpty == true)
        #expect(rehearsal.act(RemoveItem(phase: 1, item), by: reviewed)?.why == .noSuchItem(item))
        let stranger = rehearsal.act(AgreeToList(phase: 1, version: 3), by: Rehearsal.focalPoint(Rehearsal.bystander))
        #expect(stranger?.basis == AgreedByAll.basis)
    }

    @Test func `KeepItemConfidential: the State under review alone decides, and the agreements stay`() throws {
        var rehearsal = Rehearsal.listed()
        rehearsal.act(AgreeToList(phase: 1, version: 1), by: own)
        let item = try #require(rehearsal.review.current?.list.items.first?.id)
        #expect(rehearsal.act(KeepItemConfidential(phase: 1, item, isConfidential: true), by: own)?.why == .forReviewedStateOnly)
        #expect(rehearsal.act(KeepItemConfidential(phase: 1, item, isConfidential: true), by: reviewed) == nil)
        #expect(rehearsal.review.current?.list.item(item)?.isConfidential == true)
        #expect(rehearsal.review.current?.list.isAgreed(by: Rehearsal.own) == true)
    }

    @Test func `KeepItemConfidential: translations of the list are made anew, since they hold what is published only`() throws {
        var rehearsal = Rehearsal.agreed()
        rehearsal.act(RequestTranslation(phase: 1, of: .list, into: .french), by: Rehearsal.translator)
        rehearsal.act(DeliverTranslation(phase: 1, of: .list, Passage("…", in: .french, words: 1)), by: Rehearsal.translator)
        let item = try #require(rehearsal.review.current?.list.items.first?.id)
        rehearsal.act(KeepItemConfidential(phase: 1, item, isConfidential: true), by: reviewed)
        #expect(rehearsal.review.current?.publication.translations.isEmpty == true)
    }

    @Test func `DraftComment: what was handed in stays as it was received`() {
        var rehearsal = Rehearsal.submitted()
        let comment = DraftComment(phase: 1, on: topic, Rehearsal.passage())
        for _ in 1...2 { #expect(rehearsal.act(comment, by: own) == nil) }
        rehearsal.act(SubmitFeedback(phase: 1, Rehearsal.convention), by: own)
        #expect(rehearsal.act(comment, by: own)?.why == .submittedAlready(Rehearsal.convention, on: Rehearsal.firstDay))
        #expect(rehearsal.act(comment, by: other) == nil)
    }

    @Test func `DraftComment: what a colleague wrote meanwhile is not overwritten unseen`() throws {
        var rehearsal = Rehearsal.submitted()
        func comment(basedOn: Int?) -> DraftComment { DraftComment(phase: 1, on: topic, basedOn: basedOn, Rehearsal.passage()) }
        #expect(rehearsal.act(comment(basedOn: 0), by: own) == nil)
        let first = try #require(rehearsal.review.current?.feedback.comments.first?.text.act)
        #expect(rehearsal.act(comment(basedOn: 0), by: own)?.why == .otherVersion(atHand: first))
        #expect(rehearsal.act(comment(basedOn: 0), by: other) == nil, "another State has its own")
        #expect(rehearsal.act(comment(basedOn: first), by: own) == nil)
        #expect(rehearsal.act(comment(basedOn: nil), by: own) == nil, "as acts that were recorded before")
    }

    @Test(arguments: [(1499, true), (1500, true), (1501, false)])
    func `SummaryOfAtMost1500Words: a summary has at most 1,500 words`(words: Int, isAllowed: Bool) {
        var rehearsal = Rehearsal.agreed()
        let refusal = rehearsal.act(DraftSummary(phase: 1, basedOn: 0, Rehearsal.passage(words)), by: own)
        #expect((refusal == nil) == isAllowed)
        #expect(refusal.map { $0.basis == SummaryOfAtMost1500Words.basis } ?? true)
    }

    @Test func `AgreeToSummary: the summary is agreed after the list`() {
        var rehearsal = Rehearsal.listed()
        rehearsal.act(DraftSummary(phase: 1, basedOn: 0, Rehearsal.passage()), by: own)
        #expect(rehearsal.act(AgreeToSummary(phase: 1, version: 1), by: own)?.why == .listNotAgreed)
    }
}
