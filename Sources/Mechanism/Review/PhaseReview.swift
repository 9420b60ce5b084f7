public import Law
public import Registry

/// One phase of a review: one thematic cluster, for all instruments of the State at once (¶11, ¶15).
public struct PhaseReview: Sendable {
    /// The number of the phase, from 1.
    public let number: Int
    /// The day on which it was opened.
    public let openedOn: Day
    /// The articles under review in it, by instrument, in the order of the definition (T1).
    public let articles: [ArticlesOfInstrument]
    /// The questions that are asked in it, as they stood when it was opened.
    public let questions: [QuestionID]
    /// The questions that are asked only after certain answers to earlier ones.
    public let conditions: [QuestionID: Question.Condition]
    /// Schedule, languages and division of work (¶31, ¶50).
    public internal(set) var arrangements = ArrangementsFile()
    /// The State's answers (¶34).
    public internal(set) var answers = AnswersFile()
    /// What the reviewing States observe in writing, and what they ask (¶35).
    public internal(set) var feedback = FeedbackFile()
    /// What is said in confidence (¶36).
    public internal(set) var dialogue = DialogueFile()
    /// The list of observations (¶38).
    public internal(set) var list = ListOfObservations()
    /// The summary (¶38).
    public internal(set) var summary = SummaryFile()
    /// The versions in other languages, and the symbols of publication.
    public internal(set) var publication = PublicationFile()
    /// What the State opened to others (¶40, ¶41).
    public internal(set) var disclosures: [Disclosure] = []
    /// Reminders that were sent, with whom they reminded.
    public internal(set) var reminders: [Reminder] = []

    /// A phase on the day of its opening.
    init(
        number: Int, openedOn: Day, articles: [ArticlesOfInstrument], questions: [QuestionID],
        conditions: [QuestionID: Question.Condition] = [:]
    ) {
        self.conditions = conditions
        self.number = number
        self.openedOn = openedOn
        self.articles = articles
        self.questions = questions
    }

    /// Stands in for a phase while it changes.
    static let vacant = PhaseReview(number: 0, openedOn: Day(number: 0), articles: [], questions: [])

    /// The instruments under review.
    public var instruments: [InstrumentCode] { articles.map(\.instrument) }

    /// Whether an article of an instrument is under review in the phase.
    public func reviews(_ article: Int, of instrument: InstrumentCode) -> Bool {
        articles.contains { $0.instrument == instrument && $0.articles.contains(article) }
    }

    /// Whether a question is to be answered, as the answers before it stand.
    public func isAsked(_ question: QuestionID) -> Bool {
        guard let condition = conditions[question] else { return true }
        guard isAsked(condition.question), let choice = answers.latest[condition.question]?.choice.choice else { return false }
        return condition.choices.contains(choice)
    }

    /// The questions about an instrument.
    public func questions(on instrument: InstrumentCode) -> [QuestionID] { questions.filter { $0.instrument == instrument } }
}

/// The articles of one instrument that a phase reviews (T1).
public struct ArticlesOfInstrument: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentCode
    /// The numbers of its articles.
    public let articles: [Int]

    /// Articles of an instrument.
    public init(_ instrument: InstrumentCode, _ articles: [Int]) {
        self.instrument = instrument
        self.articles = articles
    }
}

/// A reminder, sent to those for whom a phase waits.
public struct Reminder: Hashable, Sendable {
    /// The State that was reminded.
    public let state: StateCode
    /// The day.
    public let day: Day
}

extension PhaseReview {
    /// How far the phase is: the furthest step that its acts have reached.
    public func step(in review: Review) -> Step {
        if publication.concludedOn != nil { return .concluded }
        if list.agreedOn != nil { return .summary }
        if isCommented(in: review) { return .list }
        if answers.isSubmitted(for: instruments) { return .writtenFeedback }
        if arrangements.agreed != nil || !answers.submissions.isEmpty { return .selfAssessment }
        return .consultations
    }

    /// Whether every reviewing State has sent its observations on each instrument that it reviews (¶35).
    public func isCommented(in review: Review) -> Bool {
        answers.isSubmitted(for: instruments)
            && review.reviewers.allSatisfy { reviewer in
                review.instruments(reviewedBy: reviewer).filter(instruments.contains).allSatisfy {
                    feedback.isSubmitted(by: reviewer, on: $0)
                }
            }
    }

    /// The States whose act the next step waits for.
    public func waitsFor(in review: Review) -> [StateCode] {
        switch step(in: review) {
        case .notStarted, .concluded: []
        case .consultations: arrangements.missing(of: parties(in: review))
        case .selfAssessment: [review.state]
        case .writtenFeedback: reviewers(in: review).filter { !hasCommented($0, in: review) }
        case .list: list.items.isEmpty ? reviewers(in: review) : parties(in: review).filter { !list.isAgreed(by: $0) }
        case .summary: summary.text == nil ? reviewers(in: review) : parties(in: review).filter { !summary.isAgreed(by: $0) }
        }
    }

    /// The States that review an instrument of the phase; an additional reviewer has nothing to do where the cluster names no article of
    /// its instruments (T1, Reading).
    public func reviewers(in review: Review) -> [StateCode] {
        review.reviewers.filter { reviewer in review.instruments(reviewedBy: reviewer).contains { instruments.contains($0) } }
    }

    /// Those who must agree in the phase: the State under review and those that review it (¶39).
    public func parties(in review: Review) -> [StateCode] { [review.state] + reviewers(in: review) }

    /// Whether a reviewing State has sent all its observations.
    public func hasCommented(_ reviewer: StateCode, in review: Review) -> Bool {
        review.instruments(reviewedBy: reviewer).filter(instruments.contains).allSatisfy { feedback.isSubmitted(by: reviewer, on: $0) }
    }
}
