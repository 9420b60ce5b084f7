import Law
import Lots
import Mechanism
import Registry

/// A review with everybody who may come near it, at each of its stages.
struct AccessCast {
    static let instruments = ["UNTOC", "TIP", "FA"].map { InstrumentCode($0) }
    static let questions = instruments.map { QuestionID("\($0)-5-1") }
    static let reviewed = Rehearsal.reviewed
    /// Reviews the Convention and the Trafficking in Persons Protocol.
    static let reviewing = Rehearsal.own
    /// Reviews all instruments, in the place of the one that was replaced.
    static let second = Rehearsal.other
    /// Reviews the Firearms Protocol only.
    static let additional = StateCode("EEE")
    static let replaced = StateCode("RRR")
    static let reviewers = [reviewing, additional, second]

    /// The stages of a phase, with the two that differ in what is agreed.
    enum Stage: String, CaseIterable {
        case notStarted = "not started"
        case consultations = "preliminary consultations"
        case selfAssessment = "self-assessment"
        case writtenFeedback = "written feedback"
        case list = "list of observations"
        case summary
        case summaryAgreed = "summary agreed"
        case concluded
    }

    private(set) var rehearsal = Rehearsal()
    /// The nominations and consultations by State, by the numbers of their acts.
    private(set) var nominees: [StateCode: Int] = [:]
    private(set) var consultations: [StateCode: Int] = [:]

    /// The review at a stage, with focal points or without, with the secretariat's help or without, opened to an audience or not.
    init(at stage: Stage, focalPoints: Bool, help: Bool = false, disclosedTo audience: Audience? = nil) {
        begin(focalPoints: focalPoints)
        for next in Stage.allCases.prefix(through: Stage.allCases.firstIndex(of: stage)!) { advance(to: next) }
        if help { act(AskForHelp(phase: 1, isAsked: true), by: Self.speaker(Self.reviewed)) }
        guard let audience else { return }
        for record in DisclosedRecord.allCases { act(Disclose(phase: 1, record, to: audience), by: Self.speaker(Self.reviewed)) }
    }

    var review: Review { rehearsal.review }

    private static func speaker(_ state: StateCode) -> Author { Author(PersonID("p-\(state)"), as: .focalPoint(state)) }

    @discardableResult
    private mutating func act(_ act: some ReviewAct, by author: Author = Rehearsal.office) -> Int {
        rehearsal.act(act, by: author)
        return rehearsal.recorded.count
    }

    private mutating func begin(focalPoints: Bool) {
        func seat(_ side: Side, _ state: StateCode, number: Int = 0, _ instruments: [InstrumentCode] = Self.instruments) -> DrawnSeat {
            DrawnSeat(side: side, number: number, reviewer: state, instruments: instruments)
        }
        let drawn = [
            seat(.own, Self.reviewing, Array(Self.instruments.prefix(2))),
            seat(.own, Self.additional, number: 1, [Self.instruments[2]]), seat(.other, Self.replaced),
        ]
        act(OpenReview(cohort: 1, seats: drawn))
        act(ReplaceReviewer([seat(.other, Self.second)], on: .requested, transcript: "ab"))
        for state in [Self.reviewed, Self.reviewing] {
            nominees[state] = nominate("p-nominee-\(state)", .observer, of: state)
            if focalPoints { approve(nominate("p-\(state)", .focalPoint, of: state), "p-\(state)", of: state) }
        }
        for state in [Self.reviewing, Self.additional] {
            consultations[state] = act(AskConsultation(on: state, Rehearsal.passage()), by: Self.speaker(Self.reviewed))
        }
    }

    private mutating func nominate(_ person: String, _ role: DesignatedRole, of state: StateCode) -> Int {
        let note = Nominate.Particulars(name: "N", title: "T", mail: "m", telephone: "1", note: "NV")
        return act(Nominate(PersonID(person), as: role, of: state, note))
    }

    private mutating func approve(_ id: Int, _ person: String, of state: StateCode) {
        act(InviteNominee(id, until: rehearsal.day))
        act(SubmitProfile(id, publishesContact: false, profile: []), by: Author(PersonID(person), as: .nominee(state)))
        act(ApproveNomination(id))
    }

    private mutating func advance(to stage: Stage) {
        let all = [Self.reviewed] + Self.reviewers
        switch stage {
        case .notStarted: break
        case .consultations:
            act(OpenPhase(1, articles: Self.instruments.map { ArticlesOfInstrument($0, [5]) }, questions: Self.questions))
            act(
                InviteContributor(phase: 1, PersonID("p-contributor"), to: [Self.questions[0]], name: "N", mail: "m"),
                by: Self.speaker(Self.reviewed))
        case .selfAssessment:
            act(ProposeArrangements(phase: 1, languages: [.english], Rehearsal.passage()), by: Self.speaker(Self.reviewed))
            for state in Self.reviewers { act(AgreeToArrangements(phase: 1, version: 1), by: Self.speaker(state)) }
        case .writtenFeedback: answer()
        case .list: observe()
        case .summary:
            for state in all { act(AgreeToList(phase: 1, version: 3), by: Self.speaker(state)) }
            act(DraftSummary(phase: 1, basedOn: 0, Rehearsal.passage()), by: Self.speaker(Self.reviewing))
        case .summaryAgreed: for state in all { act(AgreeToSummary(phase: 1, version: 1), by: Self.speaker(state)) }
        case .concluded:
            rehearsal.translateSummary()
            act(PublishOutcome(phase: 1, listSymbol: "CRP.1", summarySymbol: "S.1"))
        }
    }

    private mutating func answer() {
        let author = Self.speaker(Self.reviewed)
        for question in Self.questions { act(DraftAnswer(phase: 1, question, basedOn: 0, .yes, Rehearsal.passage()), by: author) }
        for instrument in Self.instruments {
            act(CertifyAnswers(phase: 1, instrument), by: author)
            act(SubmitAnswers(phase: 1, instrument), by: author)
        }
        act(FileDocument(phase: 1, at: "ab", mediaType: "text/plain", size: 1, Rehearsal.passage()), by: author)
        act(ExamineDocument(phase: 1, rehearsal.recorded.count, isFit: true))
        act(SendMessage(phase: 1, on: Topic(Self.instruments[0], article: 5), Rehearsal.passage()), by: author)
    }

    /// Everybody comments, and the list has an item on each instrument, the last one kept confidential.
    private mutating func observe() {
        for state in Self.reviewers {
            for instrument in review.instruments(reviewedBy: state) {
                act(DraftComment(phase: 1, on: Topic(instrument, article: 5), Rehearsal.passage()), by: Self.speaker(state))
                act(SubmitFeedback(phase: 1, instrument), by: Self.speaker(state))
            }
        }
        for instrument in Self.instruments {
            act(
                ProposeItem(phase: 1, .assistanceNeed, on: Topic(instrument, article: 5), Rehearsal.passage()),
                by: Self.speaker(Self.second))
        }
        act(KeepItemConfidential(phase: 1, rehearsal.recorded.count, isConfidential: true), by: Self.speaker(Self.reviewed))
    }
}
