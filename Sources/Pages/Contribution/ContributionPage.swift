public import Casework
internal import Law
internal import Localization
public import Markup
public import Mechanism
internal import Registry

/// The questions that a State asks somebody outside its national team, and nothing else of the review (¶23).
public struct ContributionPage: Sendable {
    /// What is asked, and by which link.
    public struct Request: Sendable {
        /// The name of the State that asks.
        public let state: String
        /// The link.
        public let key: String
        /// From when on it no longer opens, in milliseconds since 1970 UTC.
        public let expires: Int64
        /// The identifiers of the questions that the link opens; there may be others that the reader knows of by another link.
        public let questions: Set<String>
        /// The questions with what is saved, by instrument and article.
        public let answers: [AnswersEntry]
        /// What kinds of answers they take, by the questions' identifiers.
        public let kinds: [String: Question.Kind]

        /// A request.
        public init(
            state: String, key: String, expires: Int64, questions: Set<String>, answers: [AnswersEntry], kinds: [String: Question.Kind]
        ) {
            self.state = state
            self.key = key
            self.expires = expires
            self.questions = questions
            self.answers = answers
            self.kinds = kinds
        }
    }

    /// What just became of an answer.
    public enum Outcome: Hashable, Sendable {
        /// The answer to a question was saved.
        case saved(String)
        /// Somebody else had saved another one.
        case conflict(String)
    }

    let request: Request
    let outcome: Outcome?
    let context: PageContext

    /// The page.
    public init(_ request: Request, outcome: Outcome? = nil, _ context: PageContext) {
        self.request = request
        self.outcome = outcome
        self.context = context
    }

    /// The name of the form of a question, as `TypedForm` names it.
    public static func form(of question: String) -> String { "answer-\(question)" }

    /// The content within the frame.
    public var html: HTML {
        let count = request.answers.flatMap(\.articles).map { asked(in: $0).count }.reduce(0, +)
        let empty: HTML? = count == 0 ? "<p class=\"note\">\(context.say(ContributionPhrases.nothing))</p>" : nil
        return """
            <p>\(context.say(ContributionPhrases.asks(request.state, questions: count))) <bdi dir="ltr" class="rule">¶23</bdi></p>
            <p>\(context.say(ContributionPhrases.opens(until: context.words.formats.instant(request.expires))))\
             \(context.say(ContributionPhrases.saving))</p>
            <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
            <p>\(context.say(ContributionPhrases.whatReview))</p>
            <p>\(context.say(ContributionPhrases.whatBecomes))</p>
            <p>\(context.say(ContributionPhrases.linkIsYours))</p>
            </details>
            \(empty)\(request.answers.map(section))
            """
    }

    private func section(_ answers: AnswersEntry) -> HTML {
        answers.articles.filter { !asked(in: $0).isEmpty }.map { article -> HTML in
            """
            <h2>\(context.say(heading(article.article, answers)))</h2>
            \(asked(in: article).map { ContributionQuestion($0, in: self).html })
            """
        }.joined()
    }

    private func asked(in article: AnsweredArticle) -> [AnsweredQuestion] {
        article.questions.filter { request.questions.contains($0.id) }
    }

    private func heading(_ article: String, _ answers: AnswersEntry) -> Phrase {
        let instrument = context.names.instrument(answers.instrument.text)
        return Int(article).map { ReviewPhrases.article($0, of: instrument) } ?? ContributionPhrases.closing(instrument)
    }
}
