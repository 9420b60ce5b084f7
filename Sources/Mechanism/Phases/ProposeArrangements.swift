public import Law

/// Proposes schedule, conditions, working languages and division of work of a phase; who proposes agrees (¶31, ¶50).
///
/// A later proposal changes what was agreed once all have agreed to it: that is how a day is moved by agreement.
public struct ProposeArrangements: PhaseAct {
    public static let kind = "arrangements proposed"
    public static let basis = Provision(.procedures, 31)
    public static let deed = Deed.arrange

    public let number: Int
    /// The working languages (¶50).
    public let languages: [WorkingLanguage]
    /// By when the State answers; six months from the opening where none is named (¶34).
    public let answersDue: Day?
    /// By when the reviewing States comment; six months from receipt where none is named (¶35).
    public let commentsDue: Day?
    /// By when the list is to be agreed.
    public let listDue: Day?
    /// By when the summary is to be agreed.
    public let summaryDue: Day?
    /// Conditions and the division of work.
    public let passage: Passage
    /// The version that who proposes has read, 0 for none; it decides only whether the proposal is taken, and is not recorded.
    private let basedOn: Int?

    /// A proposal.
    public init(
        phase: Int, languages: [WorkingLanguage], answersDue: Day? = nil, commentsDue: Day? = nil, listDue: Day? = nil,
        summaryDue: Day? = nil, basedOn: Int? = nil,
        _ passage: Passage
    ) {
        number = phase
        self.languages = languages
        self.answersDue = answersDue
        self.commentsDue = commentsDue
        self.listDue = listDue
        self.summaryDue = summaryDue
        self.passage = passage
        self.basedOn = basedOn
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        review.objection(toVoiceOf: author, under: Self.basis) ?? objection(toVersionOf: phase.arrangements)
            ?? AtMostThreeLanguages.objection(to: languages, in: review, on: day)
            ?? SixMonthsToAnswer.objection(to: answersDue, of: phase, in: review)
            ?? SixMonthsToComment.objection(to: commentsDue, of: phase, in: review)
    }

    /// Somebody may have proposed something else since the page was read.
    private func objection(toVersionOf file: ArrangementsFile) -> Refusal? {
        let atHand = file.latestVersion
        guard let basedOn, basedOn != atHand else { return nil }
        return Refusal(MechanismRefusal.otherVersion(atHand: atHand), under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        let version = phase.arrangements.latestVersion + 1
        phase.arrangements.proposed = Arrangements(
            version: version, languages: languages, answersDue: answersDue, commentsDue: commentsDue, listDue: listDue,
            summaryDue: summaryDue,
            text: PassageReference(passage, of: mark.number))
        phase.arrangements.agreements.withdraw()
        guard let state = mark.author.capacity.state else { return }
        phase.arrangements.agree(state, among: phase.parties(in: review), on: mark.day)
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("languages", languages.map(\.rawValue))
        facts.put("answersDue", answersDue)
        facts.put("commentsDue", commentsDue)
        facts.put("listDue", listDue)
        facts.put("summaryDue", summaryDue)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        languages = try facts.texts("languages").compactMap { WorkingLanguage(rawValue: $0) }
        answersDue = try facts.dayIfAny("answersDue")
        commentsDue = try facts.dayIfAny("commentsDue")
        listDue = try facts.dayIfAny("listDue")
        summaryDue = try facts.dayIfAny("summaryDue")
        passage = try facts.passage()
        basedOn = nil
    }
}
