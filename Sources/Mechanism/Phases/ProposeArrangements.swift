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

    /// A proposal.
    public init(
        phase: Int, languages: [WorkingLanguage], answersDue: Day? = nil, commentsDue: Day? = nil, listDue: Day? = nil,
        summaryDue: Day? = nil,
        _ passage: Passage
    ) {
        number = phase
        self.languages = languages
        self.answersDue = answersDue
        self.commentsDue = commentsDue
        self.listDue = listDue
        self.summaryDue = summaryDue
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        review.objection(toVoiceOf: author, under: Self.basis) ?? AtMostThreeLanguages.objection(to: languages, in: review, on: day)
            ?? SixMonthsToAnswer.objection(to: answersDue, of: phase, in: review)
            ?? SixMonthsToComment.objection(to: commentsDue, of: phase, in: review)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        let version = max(phase.arrangements.proposed?.version ?? 0, phase.arrangements.agreed?.version ?? 0) + 1
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
    }
}
