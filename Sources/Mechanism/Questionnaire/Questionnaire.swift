public import Registry

/// The self-assessment questionnaires of all instruments and clusters (¶19), in the order in which the questions are asked.
public struct Questionnaire: Hashable, Sendable {
    /// All questions, in the order of the table.
    public let questions: [Question]
    private let positions: [QuestionID: Int]

    init(_ questions: [Question]) {
        self.questions = questions
        self.positions = Dictionary(questions.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The question with an identifier; none where there is no such question.
    public subscript(_ id: QuestionID) -> Question? { positions[id].map { questions[$0] } }

    /// What a State is asked about an instrument under a cluster, in order, questions that depend on an answer included.
    public func questions(instrument: InstrumentCode, cluster: Int, isPartyToUNCAC: Bool) -> [Question] {
        questions.filter { question in
            question.instrument == instrument && question.cluster == cluster && !(question.onlyOutsideUNCAC && isPartyToUNCAC)
        }
    }

    /// Those of some questions that are to be answered: questions without a condition, and questions whose condition the answers meet.
    public func asked(of questions: [Question], given choices: [QuestionID: Question.Choice]) -> [Question] {
        var asked: Set<QuestionID> = []
        return questions.filter { question in
            let isReached = question.follows.map { asked.contains($0.question) && question.isAsked(after: choices[$0.question]) } ?? true
            if isReached { asked.insert(question.id) }
            return isReached
        }
    }
}
