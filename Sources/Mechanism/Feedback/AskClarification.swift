public import Law

/// Asks the State under review to clarify an answer that it submitted (¶35).
public struct AskClarification: PhaseAct {
    public static let kind = "clarification asked"
    public static let basis = Provision(.procedures, 35)
    public static let deed = Deed.askClarification

    public let number: Int
    /// The question whose answer is to be clarified.
    public let question: QuestionID
    /// What is asked.
    public let passage: Passage

    /// A request.
    public init(phase: Int, _ question: QuestionID, _ passage: Passage) {
        number = phase
        self.question = question
        self.passage = passage
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OpenUntilConcluded.objection(in: phase)
            ?? OwnInstrumentsOnly.objection(to: author, on: question.instrument, in: review)
        {
            return refusal
        }
        guard phase.questions.contains(question) else { return Refusal(MechanismRefusal.questionNotAsked(question), under: Self.basis) }
        return phase.answers.isSubmitted(on: question.instrument) ? nil : Refusal(MechanismRefusal.answersNotReceived, under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        guard let state = mark.author.capacity.state else { return }
        phase.feedback.clarifications.append(
            Clarification(
                id: mark.number, state: state, question: question, text: PassageReference(passage, of: mark.number), askedOn: mark.day))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("question", question.text)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        question = QuestionID(try facts.text("question"))
        passage = try facts.passage()
    }
}
