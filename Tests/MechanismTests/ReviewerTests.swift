import Law
import Lots
import Mechanism
import Registry
import Testing

@Suite("Consultations with a reviewing State, and its replacement (¶28 d, e, ¶30)")
struct ReviewerTests {
    private let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private let own = Rehearsal.focalPoint(Rehearsal.own)
    private let new = Rehearsal.focalPoint(Rehearsal.bystander)
    private static let additional = StateCode("EEE")

    @Test func `AskConsultation: the State under review asks, about one of its reviewers, once at a time`() {
        var rehearsal = Rehearsal.opened()
        let act = AskConsultation(on: Rehearsal.other, Rehearsal.passage())
        #expect(rehearsal.objection(to: act, by: own)?.why == .forReviewedStateOnly)
        #expect(rehearsal.objection(to: act, by: own)?.basis == AskConsultation.basis)
        let stranger = AskConsultation(on: Rehearsal.bystander, Rehearsal.passage())
        #expect(rehearsal.objection(to: stranger, by: reviewed)?.why == .notConcerned(Rehearsal.bystander))
        #expect(rehearsal.act(act, by: reviewed) == nil)
        let id = rehearsal.recorded.count
        #expect(rehearsal.objection(to: act, by: reviewed)?.why == .consultationAsked(id))
        let foreign = rehearsal.objection(to: DeclareConsultationFailed(id), by: own)
        #expect(foreign?.why == .forReviewedStateOnly)
        #expect(foreign?.basis == DeclareConsultationFailed.basis)
        #expect(rehearsal.act(DeclareConsultationFailed(id), by: reviewed) == nil)
        #expect(rehearsal.act(DeclareConsultationFailed(id), by: reviewed)?.why == .noSuchConsultation(id))
    }

    @Test func `ReplaceReviewer: a reviewer that cannot do its task is replaced after consultations failed`() {
        var rehearsal = Rehearsal.opened()
        let refusal = rehearsal.objection(to: replacement(.unableReviewer), by: Rehearsal.lots)
        #expect(refusal?.why == .noFailedConsultation(Rehearsal.other))
        #expect(refusal?.basis == Provision(.procedures, 30))
        #expect(rehearsal.objection(to: replacement(.exceptional), by: Rehearsal.lots) == nil)
        rehearsal.act(AskConsultation(on: Rehearsal.other, Rehearsal.passage()), by: reviewed)
        rehearsal.act(DeclareConsultationFailed(rehearsal.recorded.count), by: reviewed)
        #expect(rehearsal.act(replacement(.unableReviewer), by: Rehearsal.lots) == nil)
        #expect(rehearsal.review.reviewers == [Rehearsal.own, Rehearsal.bystander])
        #expect(rehearsal.review.seats.last?.generation == 1)
    }

    @Test func `ReplaceReviewer: who has a seat, or had one on that side, gets none; nobody reviews itself`() {
        var rehearsal = Rehearsal.opened()
        func refusal(_ state: StateCode) -> Refusal? { rehearsal.objection(to: replacement(.requested, by: state), by: Rehearsal.lots) }
        #expect(refusal(Rehearsal.own)?.why == .hadASeat(Rehearsal.own))
        #expect(refusal(Rehearsal.own)?.basis == ReplaceReviewer.basis)
        #expect(refusal(Rehearsal.reviewed)?.basis == NoMutualReviews.basis)
        rehearsal.act(replacement(.requested), by: Rehearsal.lots)
        #expect(refusal(Rehearsal.other)?.why == .hadASeat(Rehearsal.other))
    }

    @Test func `ReplaceReviewer: no instrument loses its reviewer; an additional one comes with who is no party, and leaves with it`() {
        var rehearsal = Rehearsal.opened()
        let partial = seat(Rehearsal.bystander, 0, [Rehearsal.convention])
        let refusal = rehearsal.objection(to: ReplaceReviewer([partial], on: .requested, transcript: "ef"), by: Rehearsal.lots)
        #expect(refusal?.whyInCycle == .withoutReviewer(Rehearsal.reviewed, Rehearsal.firearms))
        #expect(refusal?.basis == Provision(.procedures, 26))
        let both = ReplaceReviewer([partial, seat(Self.additional, 1, [Rehearsal.firearms])], on: .requested, transcript: "ef")
        #expect(rehearsal.act(both, by: Rehearsal.lots) == nil)
        #expect(rehearsal.review.reviewers == [Rehearsal.own, Rehearsal.bystander, Self.additional])
        #expect(rehearsal.objection(to: both, by: Rehearsal.lots)?.why == .nobodyReplaced)
        #expect(rehearsal.act(replacement(.requested, by: StateCode("FFF")), by: Rehearsal.lots) == nil)
        #expect(rehearsal.review.reviewers == [Rehearsal.own, StateCode("FFF")])
    }

    @Test func `ReplaceReviewer: an additional reviewer that stays keeps its agreements, and takes up what the new one lacks`() {
        var rehearsal = Rehearsal.opened()
        let first = [seat(Rehearsal.bystander, 0, [Rehearsal.convention]), seat(Self.additional, 1, [Rehearsal.firearms])]
        rehearsal.act(ReplaceReviewer(first, on: .requested, transcript: "ef"), by: Rehearsal.lots)
        rehearsal.act(
            ProposeArrangements(phase: 1, languages: [.english], Rehearsal.passage()), by: Rehearsal.focalPoint(Self.additional))
        let second = [seat(StateCode("FFF"), 0, [Rehearsal.convention]), seat(Self.additional, 1, Rehearsal.instruments)]
        #expect(rehearsal.act(ReplaceReviewer(second, on: .requested, transcript: "ef"), by: Rehearsal.lots) == nil)
        #expect(rehearsal.review.instruments(reviewedBy: Self.additional) == Rehearsal.instruments)
        #expect(rehearsal.review.current?.arrangements.agreements.isGiven(by: Self.additional) == true)
    }

    @Test func `ReplaceReviewer: the seats are those of one side, each once, with the first`() {
        let rehearsal = Rehearsal.opened()
        let seats = [seat(Rehearsal.bystander, 0, Rehearsal.instruments), seat(Self.additional, 0, Rehearsal.instruments)]
        for given in [[], seats, [seat(Self.additional, 1, Rehearsal.instruments)]] {
            let refusal = rehearsal.objection(to: ReplaceReviewer(given, on: .requested, transcript: "ef"), by: Rehearsal.lots)
            #expect(refusal?.why == .notSeatsOfOneSide)
        }
    }

    @Test func `ReplaceReviewer: a list that all others agreed to waits for the new reviewer's observations and agreement`() {
        var rehearsal = Rehearsal.listed()
        for author in [reviewed, own] { rehearsal.act(AgreeToList(phase: 1, version: 1), by: author) }
        rehearsal.act(replacement(.requested), by: Rehearsal.lots)
        #expect(rehearsal.review.current?.list.agreedOn == nil)
        #expect(rehearsal.review.current?.waitsFor(in: rehearsal.review) == [Rehearsal.bystander])
        let early = rehearsal.objection(to: AgreeToList(phase: 1, version: 1), by: new)
        #expect(early?.why == .feedbackMissing(of: [Rehearsal.bystander]))
        for instrument in Rehearsal.instruments {
            rehearsal.act(DraftComment(phase: 1, on: Topic(instrument, article: 5), Rehearsal.passage()), by: new)
            rehearsal.act(SubmitFeedback(phase: 1, instrument), by: new)
        }
        #expect(rehearsal.act(AgreeToList(phase: 1, version: 1), by: new) == nil)
        #expect(rehearsal.review.current?.list.agreedOn == rehearsal.day)
    }

    @Test func `ReplaceReviewer: the agreement of a State that reviews no more counts no more, and its work stays on file`() {
        var rehearsal = Rehearsal.listed()
        rehearsal.act(AgreeToList(phase: 1, version: 1), by: Rehearsal.focalPoint(Rehearsal.other))
        rehearsal.act(replacement(.requested), by: Rehearsal.lots)
        #expect(rehearsal.review.current?.list.agreements.given.isEmpty == true)
        #expect(rehearsal.review.current?.feedback.comments.contains { $0.state == Rehearsal.other } == true)
        let late = rehearsal.objection(to: AgreeToList(phase: 1, version: 1), by: Rehearsal.focalPoint(Rehearsal.other))
        #expect(late != nil)
    }

    @Test func `ReplaceReviewer: what all had agreed to stays agreed, and the new reviewer agrees to what follows`() {
        var rehearsal = Rehearsal.agreed()
        rehearsal.act(replacement(.requested), by: Rehearsal.lots)
        #expect(rehearsal.review.step == .summary)
        rehearsal.act(DraftSummary(phase: 1, basedOn: 0, Rehearsal.passage()), by: own)
        for author in [reviewed, own] { rehearsal.act(AgreeToSummary(phase: 1, version: 1), by: author) }
        #expect(rehearsal.review.current?.summary.agreedOn == nil)
        rehearsal.act(AgreeToSummary(phase: 1, version: 1), by: new)
        #expect(rehearsal.review.current?.summary.agreedOn == rehearsal.day)
    }

    @Test func `OpenPhase: seats that come with a phase bring additional reviewers, and replace nobody`() {
        var rehearsal = Rehearsal.published()
        let articles = [ArticlesOfInstrument(Rehearsal.convention, [12]), ArticlesOfInstrument(Rehearsal.firearms, [6])]
        func opening(_ seat: DrawnSeat) -> OpenPhase { OpenPhase(2, articles: articles, questions: [], seats: [seat]) }
        let displaced = rehearsal.objection(to: opening(seat(Rehearsal.bystander, 0, [Rehearsal.convention])), by: Rehearsal.office)
        #expect(displaced?.why == .hadASeat(Rehearsal.other))
        #expect(rehearsal.act(opening(seat(Rehearsal.bystander, 1, [Rehearsal.firearms])), by: Rehearsal.office) == nil)
        #expect(rehearsal.review.instruments(reviewedBy: Rehearsal.bystander) == [Rehearsal.firearms])
        #expect(rehearsal.review.instruments(reviewedBy: Rehearsal.other) == Rehearsal.instruments)
    }

    @Test func `Who reviews no instrument of a phase is not waited for in it`() {
        var rehearsal = Rehearsal.published()
        let additional = seat(Rehearsal.bystander, 1, [Rehearsal.firearms])
        rehearsal.act(
            OpenPhase(2, articles: [ArticlesOfInstrument(Rehearsal.convention, [7])], questions: [], seats: [additional]),
            by: Rehearsal.office)
        let phase = rehearsal.review.current
        #expect(phase?.parties(in: rehearsal.review) == [Rehearsal.reviewed, Rehearsal.own, Rehearsal.other])
        #expect(phase?.waitsFor(in: rehearsal.review).contains(Rehearsal.bystander) == false)
    }

    private func seat(_ state: StateCode, _ number: Int, _ instruments: [InstrumentCode]) -> DrawnSeat {
        DrawnSeat(side: .other, number: number, reviewer: state, instruments: instruments)
    }

    private func replacement(
        _ ground: ReplacementGround, by state: StateCode = Rehearsal.bystander, _ instruments: [InstrumentCode] = Rehearsal.instruments
    ) -> ReplaceReviewer {
        ReplaceReviewer([seat(state, 0, instruments)], on: ground, transcript: "ef")
    }
}
