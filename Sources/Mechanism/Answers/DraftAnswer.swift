public import Law

/// Writes a version of the answer to a question; after submission it supplements what was submitted (¶20, ¶22, ¶34).
public struct DraftAnswer: PhaseAct {
    public static let kind = "answer drafted"
    public static let basis = Provision(.procedures, 34)
    public static let deed = Deed.draftAnswers

    public let number: Int
    /// The question.
    public let question: QuestionID
    /// The version that the writer had before them; 0 where there was none, so that nothing is overwritten unseen.
    public let basedOn: Int
    /// Whether the State does what is asked.
    public let choice: AnswerChoice
    /// What it says.
    public let passage: Passage
    /// An earlier answer that it rests on (¶22).
    public let source: AnswerSource?

    /// A version of an answer.
    public init(phase: Int, _ question: QuestionID, basedOn: Int, _ choice: AnswerChoice, _ passage: Passage, source: AnswerSource? = nil) {
        number = phase
        self.question = question
        self.basedOn = basedOn
        self.choice = choice
        self.passage = passage
        self.source = source
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        guard phase.questions.contains(question) else { return Refusal(MechanismRefusal.questionNotAsked(question), under: Self.basis) }
        if let refusal = ContributorsOwnQuestions.objection(to: author, on: question, of: number, in: review) { return refusal }
        let atHand = phase.answers.latest[question]?.version ?? 0
        guard basedOn == atHand else { return Refusal(MechanismRefusal.answerChanged(question, atHand: atHand), under: Self.basis) }
        return ChangeSinceIsStated.objection(to: self)
    }

    /// A new version takes back the certification of what it changes.
    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        let old = phase.answers.latest[question]
        if let old { phase.answers.earlier.append(old) }
        phase.answers.certified[question.instrument] = nil
        phase.answers.latest[question] = Answer(
            question: question, version: (old?.version ?? 0) + 1, choice: choice, text: PassageReference(passage, of: mark.number),
            source: source, act: mark.number, person: mark.author.person, day: mark.day,
            isSupplement: phase.answers.isSubmitted(on: question.instrument))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("question", question.text)
        facts.put("basedOn", basedOn)
        facts.put("choice", choice)
        facts.put("source", source?.reference ?? "")
        facts.put("sourceDay", source?.day)
        facts.put("hasChanged", source?.hasChanged ?? false)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        question = QuestionID(try facts.text("question"))
        basedOn = try facts.number("basedOn")
        choice = try facts.word("choice")
        let (reference, day) = (try facts.text("source"), try facts.dayIfAny("sourceDay"))
        let hasChanged = try facts.truth("hasChanged")
        source = day.map { AnswerSource(reference, of: $0, hasChanged: hasChanged) }
        passage = try facts.passage()
    }
}
