public import Casework
public import Law
public import Mechanism
public import Registry

/// The questions on one instrument with their last answers, as somebody may read them, in the order in which they are asked.
public struct AnswerSheet: Sendable {
    /// The State under review.
    public let state: StateCode
    /// The phase.
    public let phase: Int
    /// The instrument.
    public let instrument: InstrumentCode
    /// The days of its submissions.
    public let submittedOn: [Day]
    /// The certification that is not submitted yet, for those who may know.
    public let certification: CertificationEntry?
    /// The questions by article.
    public let articles: [Article]

    /// The questions on one article.
    public struct Article: Sendable {
        /// The number of the article, or the name of the cluster, such as `C1`.
        public let name: String
        /// The questions.
        public let questions: [SheetQuestion]

        /// Where it stands on a page.
        public var anchor: String { "article-\(name)" }
    }

    /// What was read of one instrument.
    ///
    /// - Parameter readsDrafts: whether the reader is told of questions that are not answered, and of those that are not asked.
    public init(
        _ entry: AnswersEntry, of state: StateCode, in phase: PhaseReview, asking questionnaire: Questionnaire, readsDrafts: Bool,
        earlier: [QuestionID: EarlierAnswer] = [:]
    ) {
        self.state = state
        self.phase = phase.number
        instrument = entry.instrument
        submittedOn = entry.submittedOn
        certification = entry.certification
        let answered = Dictionary(entry.articles.flatMap(\.questions).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let leading = Set(phase.conditions.values.map(\.question))
        let shown = phase.questions(on: entry.instrument).filter { readsDrafts || answered[$0.text] != nil }
        let questions = shown.map { id in
            SheetQuestion(
                id: id, kind: questionnaire[id]?.kind ?? .text, words: questionnaire[id]?.text, follows: phase.conditions[id],
                isAsked: !readsDrafts || phase.isAsked(id), leads: leading.contains(id), answer: answered[id.text]?.versions.first,
                earlier: earlier[id])
        }
        articles = Self.byArticle(questions)
    }

    private static func byArticle(_ questions: [SheetQuestion]) -> [Article] {
        var articles: [(name: String, questions: [SheetQuestion])] = []
        for question in questions {
            if articles.last?.name == question.article {
                articles[articles.count - 1].questions.append(question)
            } else {
                articles.append((question.article, [question]))
            }
        }
        return articles.map { Article(name: $0.name, questions: $0.questions) }
    }
}

/// One question with its last answer.
public struct SheetQuestion: Sendable {
    /// The identifier.
    public let id: QuestionID
    /// What kind of answer it takes.
    public let kind: Question.Kind
    /// Its words in English, where they are at hand.
    public let words: String?
    /// After which answer it is asked only.
    public let follows: Question.Condition?
    /// Whether it is to be answered, as the other answers stand.
    public let isAsked: Bool
    /// Whether other questions are asked only after certain answers to it.
    public let leads: Bool
    /// The last version.
    public let answer: AnswerEntry?
    /// What the State answered to it in an earlier phase.
    public let earlier: EarlierAnswer?

    /// The number of the article, or the name of the cluster that it closes.
    var article: String { id.text.split(separator: "-").dropFirst().first.map(String.init) ?? "" }
}

/// The answer of an earlier phase to the same question (¶22).
public struct EarlierAnswer: Sendable {
    /// The phase.
    public let phase: Int
    /// The answer.
    public let answer: AnswerEntry

    /// An answer of a phase.
    public init(_ answer: AnswerEntry, phase: Int) {
        self.answer = answer
        self.phase = phase
    }
}

extension AnswerSheet {
    /// The questions that are to be answered.
    var asked: [SheetQuestion] { articles.flatMap(\.questions).filter(\.isAsked) }

    /// Those of them that are not.
    var missing: [SheetQuestion] { asked.filter { $0.answer == nil } }

    /// Those whose last answer was written after the submission.
    var changed: [SheetQuestion] { articles.flatMap(\.questions).filter { $0.answer?.isSubmitted == false } }
}
