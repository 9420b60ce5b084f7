import Law
import Lots
import Mechanism
import Registry
import Testing

@Suite("Every kind of act comes back from the record as it went in")
struct RecordedKindsTests {
    private static let words = Passage("…", in: .chinese, words: 12)
    private static let topic = Topic(InstrumentCode("FA"), article: 5)
    private static let question = QuestionID("FA-5-1")
    private static let seat = DrawnSeat(side: .other, number: 1, reviewer: StateCode("CCC"), instruments: [InstrumentCode("FA")])
    private static let day = Rehearsal.firstDay
    private static let person = PersonID("p-1")

    static let acts: [any ReviewAct] = [
        OpenReview(cohort: 2, seats: [seat]),
        OpenPhase(2, articles: [ArticlesOfInstrument(InstrumentCode("FA"), [3, 5])], questions: [question], seats: [seat]),
        ProposeArrangements(
            phase: 1, languages: [.arabic, .french], answersDue: day, commentsDue: day + 1, listDue: day + 2, summaryDue: day + 3, words),
        AgreeToArrangements(phase: 1, version: 2),
        DraftAnswer(
            phase: 1, question, basedOn: 3, .inPart, words, source: AnswerSource("UNCAC \"first\" cycle", of: day, hasChanged: true)),
        CertifyAnswers(phase: 1, topic.instrument), SubmitAnswers(phase: 1, topic.instrument),
        DraftComment(phase: 1, on: topic, words), DraftComment(phase: 1, on: topic, basedOn: 4, words),
        SubmitFeedback(phase: 1, topic.instrument),
        ProposeItem(
            phase: 1, replacing: 7, .assistanceNeed, on: topic, words,
            evidence: [.answer(question, version: 2), .message(4), .document(5)]),
        RemoveItem(phase: 1, 7), KeepItemConfidential(phase: 1, 7, isConfidential: true), AgreeToList(phase: 1, version: 4),
        DraftSummary(phase: 1, basedOn: 1, words), AgreeToSummary(phase: 1, version: 2),
        PublishOutcome(phase: 1, listSymbol: "CTOC/COP/2030/CRP.1", summarySymbol: "CTOC/SUM/1"),
        AskClarification(phase: 1, question, words), ReplyToClarification(phase: 1, to: 9, words),
        SendMessage(phase: 1, on: topic, words, documents: [5, 6]), OpenRound(phase: 1), CloseRound(phase: 1),
        FileDocument(phase: 1, at: "ab12", mediaType: "application/pdf", size: 1024, words), ExamineDocument(phase: 1, 5, isFit: false),
        Disclose(phase: 1, .documents, part: "5", to: .parties), ReportProgress(phase: 1, on: 7, .notPursued, words),
        Nominate(
            person, as: .expert, of: StateCode("CCC"), instruments: [topic.instrument], leaver: 3, note: "ab12",
            Nominate.Particulars(name: "N", title: "T", mail: "m@example.org", telephone: "1", note: "NV 1")),
        InviteNominee(3, until: day + 10), RenewLink(3),
        SubmitProfile(3, publishesContact: true, profile: ["N", "T", "m@example.org", "1"]), AskNominee(3, words), ApproveNomination(3),
        WithdrawNomination(3), InviteContributor(phase: 1, person, to: [question], name: "N", mail: "m@example.org"),
        RevokeContributor(8), AskConsultation(on: StateCode("CCC"), words), DeclareConsultationFailed(9),
        ReplaceReviewer([seat], on: .unableReviewer, transcript: "ef56"), AskForHelp(phase: 1, isAsked: true),
        RequestTranslation(phase: 1, of: .list, into: .russian), DeliverTranslation(phase: 1, of: .summary, words),
        CheckTranslation(phase: 1, of: .summary, into: .spanish), SendReminder(phase: 1, to: StateCode("CCC")),
        AskForAssistance(for: 7, on: topic, words), ReportAssistance(on: 7, .offered, by: ["UNODC", "A \\ State"]),
    ]

    static let cycleActs: [any CycleAct] = [
        Appoint(person, as: .secretariat(.lotsOfficer), name: "N"), Appoint(person, as: .mission(StateCode("AAA")), name: "N"),
        EndAppointment(1), OpenCycle(transcript: "ab", start: day, CycleRehearsal.entrants),
        EnterPhase(cohort: 1, phase: 2, planned: 62, complete: 43, decision: "Resolution 12/1"),
        ChangeWorkplan(cohort: 1, phase: 2, to: day, decision: "Decision 11/2"), JoinCycle(CycleRehearsal.entrants[6]),
        BecomeParty(StateCode("AAA"), topic.instrument, seats: [seat]), RecordRepeat(StateCode("AAA"), seats: [seat], transcript: "ef56"),
        OptOut(StateCode("VAT")), VolunteerForReview(CycleRehearsal.entrants[0]),
    ]

    @Test func `Every kind has a sample here`() {
        #expect(Set(Self.acts.map { type(of: $0).kind }) == Set(RecordedActs.all.map { $0.kind }))
        #expect(Set(Self.cycleActs.map { type(of: $0).kind }) == Set(RecordedCycleActs.all.map { $0.kind }))
        #expect(Set(RecordedActs.all.map { $0.kind }).isDisjoint(with: RecordedCycleActs.all.map { $0.kind }))
    }

    @Test(arguments: acts.indices)
    func `An act of a review has the same facts after it was read`(index: Int) throws {
        let act = Self.acts[index]
        let facts = written { act.write(to: &$0) }
        let again = try #require(try RecordedActs.read(type(of: act).kind, facts))
        #expect(written { again.write(to: &$0) } == facts, "\(type(of: act).kind)")
        #expect(type(of: again) == type(of: act))
        #expect(again.phase == act.phase)
    }

    @Test(arguments: cycleActs.indices)
    func `An act of the cycle has the same facts after it was read`(index: Int) throws {
        let act = Self.cycleActs[index]
        let facts = written { act.write(to: &$0) }
        let again = try #require(try RecordedCycleActs.read(type(of: act).kind, facts))
        #expect(written { again.write(to: &$0) } == facts, "\(type(of: act).kind)")
        #expect(type(of: again) == type(of: act))
    }

    @Test func `What is recorded under an unknown word is no act`() throws {
        #expect(try RecordedActs.read("something else", []) == nil)
        #expect(try RecordedCycleActs.read("something else", []) == nil)
    }

    private func written(_ body: (inout FactsWriter) -> Void) -> [UInt8] {
        var writer = FactsWriter()
        body(&writer)
        return writer.finished()
    }
}
