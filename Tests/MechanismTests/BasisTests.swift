import Law
import Mechanism
import Registry
import Testing

@Suite("Each act is refused under the paragraph that provides for it")
struct BasisTests {
    private static let topic = Topic(Rehearsal.convention, article: 5)
    private static let words = Rehearsal.passage()
    private static let reviewed = Rehearsal.focalPoint(Rehearsal.reviewed)
    private static let own = Rehearsal.focalPoint(Rehearsal.own)
    private static let office = Rehearsal.office

    @Test func `What concerns a phase waits for its opening`() {
        let review = Review(of: Rehearsal.reviewed, under: ShippedCycle.cycle)
        for act in RecordedKindsTests.acts where act is any PhaseAct {
            let refusal = act.objection(in: review, by: Self.reviewed, on: Rehearsal.firstDay)
            #expect(refusal?.why == .phaseNotOpened(act.phase ?? 0), "\(type(of: act).kind)")
            #expect(refusal?.basis == type(of: act).basis, "\(type(of: act).kind)")
        }
    }

    @Test func `An opened review refuses what is out of turn, with its facts`() {
        let opened = Rehearsal.opened()
        let foreign = QuestionID("SOM-3-1")
        let cases: [(any ReviewAct, Author, MechanismRefusal)] = [
            (OpenReview(cohort: 1, seats: []), Self.office, .reviewOpened(on: Rehearsal.firstDay)),
            (OpenPhase(1, articles: [], questions: []), Self.office, .otherPhaseNext(2)),
            (ProposeArrangements(phase: 1, languages: [.french], Self.words), stranger, .notConcerned(Rehearsal.bystander)),
            (AgreeToArrangements(phase: 1, version: 1), Self.own, .otherVersion(atHand: 0)),
            (DraftAnswer(phase: 1, foreign, basedOn: 0, .yes, Self.words), Self.reviewed, .questionNotAsked(foreign)),
            (CertifyAnswers(phase: 1, InstrumentCode("SOM")), Self.reviewed, .instrumentNotReviewed(InstrumentCode("SOM"))),
            (SubmitAnswers(phase: 1, Rehearsal.convention), Self.reviewed, .notCertified(Rehearsal.convention)),
            (SubmitFeedback(phase: 1, Rehearsal.convention), Self.own, .answersNotReceived),
            (AskClarification(phase: 1, Rehearsal.questions[0], Self.words), Self.own, .answersNotReceived),
            (ReplyToClarification(phase: 1, to: 9, Self.words), Self.reviewed, .noSuchClarification(9)),
            (CloseRound(phase: 1), Self.own, .noRoundOpen),
            (FileDocument(phase: 1, at: "ab", mediaType: "text/plain", size: 1, Self.words), stranger, .notConcerned(Rehearsal.bystander)),
            (SendMessage(phase: 1, on: Self.topic, Self.words, documents: [9]), Self.own, .noSuchDocument(9)),
            (ExamineDocument(phase: 1, 9, isFit: true), Self.office, .noSuchDocument(9)),
        ]
        for (act, author, reason) in cases { expect(act, by: author, in: opened, toBeRefusedFor: reason) }
    }

    @Test func `A review that is under way refuses what does not fit it, with its facts`() {
        var listed = Rehearsal.listed()
        listed.act(OpenRound(phase: 1), by: Self.own)
        let item = ProposeItem(phase: 1, replacing: 999, .gap, on: Self.topic, Self.words)
        let cases: [(any ReviewAct, Author, MechanismRefusal)] = [
            (OpenPhase(2, articles: [], questions: []), Self.office, .phaseNotConcluded(1)),
            (OpenRound(phase: 1), Self.reviewed, .roundOpen(1)), (item, Self.own, .noSuchItem(999)),
            (RemoveItem(phase: 1, 999), Self.own, .noSuchItem(999)),
            (KeepItemConfidential(phase: 1, 999, isConfidential: true), Self.reviewed, .noSuchItem(999)),
            (AgreeToList(phase: 1, version: 9), Self.own, .otherVersion(atHand: 1)),
            (DraftSummary(phase: 1, basedOn: 9, Self.words), Self.own, .otherVersion(atHand: 0)),
            (AgreeToSummary(phase: 1, version: 1), Self.own, .listNotAgreed),
            (PublishOutcome(phase: 1, listSymbol: "A", summarySymbol: "B"), Self.office, .outcomeNotAgreed),
            (Disclose(phase: 1, .list, to: .parties), Self.reviewed, .nothingToDisclose(.list, part: "")),
            (ReportProgress(phase: 1, on: 1, .done, Self.words), Self.reviewed, .notConcluded(1)),
        ]
        for (act, author, reason) in cases { expect(act, by: author, in: listed, toBeRefusedFor: reason) }
    }

    private var stranger: Author { Rehearsal.focalPoint(Rehearsal.bystander) }

    private func expect(
        _ act: any ReviewAct, by author: Author, in rehearsal: Rehearsal, toBeRefusedFor reason: MechanismRefusal,
        at place: SourceLocation = #_sourceLocation
    ) {
        let refusal = rehearsal.objection(to: act, by: author)
        #expect(refusal?.why == reason, "\(type(of: act).kind)", sourceLocation: place)
        #expect(refusal?.basis == type(of: act).basis, "\(type(of: act).kind)", sourceLocation: place)
    }
}
