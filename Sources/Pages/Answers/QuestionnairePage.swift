internal import Casework
internal import Localization
public import Markup
public import Mechanism
internal import Registry

/// The questionnaire on one instrument: to be answered by who may write, to be read by everybody else.
public struct QuestionnairePage: Sendable {
    private let sheet: AnswerSheet
    private let writes: Bool
    private let reused: QuestionID?
    private let context: PageContext
    private let languages: [(value: String, label: String)]

    /// A page.
    ///
    /// - Parameters:
    ///   - writes: whether the reader answers.
    ///   - reused: the question whose answer of an earlier phase is filled in.
    public init(_ sheet: AnswerSheet, writes: Bool, reused: QuestionID? = nil, _ context: PageContext) {
        self.sheet = sheet
        self.writes = writes
        self.reused = reused
        self.context = context
        languages = writes ? context.workingLanguages : []
    }

    private var path: String { SitePaths.questionnaire(sheet.instrument, sheet.phase, sheet.state) }

    /// The content within the frame.
    public var html: HTML {
        """
        \(refused)\(help)
        <p><a href="\(SitePaths.answers(sheet.phase, sheet.state))">\(context.say(AnswersPhrases.title))</a> · \
        <a href="\(path)/print">\(context.say(AnswersPhrases.toPaper))</a></p>
        \(standing)\(contents)\(writes ? AnswerForm.savingWords(context) : nil)\(sheet.articles.map(article))
        """
    }

    /// The way to the form that was not taken.
    private var refused: HTML? {
        let questions = sheet.articles.lazy.flatMap(\.questions).map(\.id)
        guard let typed = context.typed, let question = questions.first(where: { AnswerForm.name($0) == typed.form }) else { return nil }
        let link: HTML = "<a href=\"#\(question.text)\"><bdi dir=\"ltr\">\(question.text)</bdi></a>"
        return "<p class=\"note bad\" role=\"alert\">\(context.say(AnswerCorrections.notSaved, ["question": link]))</p>\n"
    }

    private var help: HTML {
        let words = writes ? AnswersPhrases.howItGoes : AnswersPhrases.howItIsRead
        let english: HTML? = writes ? "<p>\(context.say(AnswersPhrases.englishOnly))</p>" : nil
        return """
            <details class="help"><summary>\(context.say(FormPhrases.whatHappens))</summary>
            <p>\(context.say(words)) <bdi dir="ltr" class="rule">¶34</bdi></p>\(english)</details>
            """
    }

    private var standing: HTML? {
        if sheet.certification != nil { return "<p class=\"note\">\(context.say(SubmissionPhrases.certificationHolds))</p>\n" }
        guard let last = sheet.submittedOn.last else { return nil }
        return "<p><span class=\"mark good\">\(context.say(AgreementPhrases.submitted(on: last)))</span></p>\n"
    }

    private var contents: HTML {
        let links = sheet.articles.map { article -> HTML in
            let asked = article.questions.filter(\.isAsked)
            let count = AnswersPhrases.answered(asked.count { $0.answer != nil }, of: asked.count)
            let shown: HTML? = writes ? " <span class=\"quiet count\">\(context.say(count))</span>" : nil
            return "<li><a href=\"#\(article.anchor)\">\(context.say(Self.title(of: article.name)))</a>\(shown)</li>"
        }
        return "<nav class=\"contents\" aria-label=\"\(context.text(AnswersPhrases.articles))\"><ul>\(links)</ul></nav>\n"
    }

    private func article(_ article: AnswerSheet.Article) -> HTML {
        """
        <section class="article" id="\(article.anchor)">
        <h2>\(context.say(Self.title(of: article.name)))</h2>
        \(article.questions.map(question))
        </section>

        """
    }

    /// The heading of an article; the questions that close a cluster are about all of its articles.
    static func title(of article: String) -> Phrase { Int(article).map { AnswersPhrases.article($0) } ?? AnswersPhrases.wholeCluster }
}

extension QuestionnairePage {
    private func question(_ question: SheetQuestion) -> HTML {
        let title = QuestionTitle(question: question, context: context).html
        guard question.isAsked || question.answer != nil else { return notAsked(question) }
        let isAsked: HTML? = question.isAsked ? nil : "<p class=\"note warn\">\(context.say(AnswerPhrases.askedNoMore))</p>\n"
        return """
            <article class="question panel" id="\(question.id.text)">
            \(title)\(isAsked)\(writes ? answerForm(question) : answer(question))\(versions(question))
            </article>

            """
    }

    private func notAsked(_ question: SheetQuestion) -> HTML {
        let choices = (question.follows?.choices ?? []).map { context.text($0.phrase) }.sorted()
        let link: HTML =
            "<a href=\"#\(question.follows?.question.text ?? "")\"><bdi dir=\"ltr\">\(question.follows?.question.text ?? "")</bdi></a>"
        let list: HTML = "\(context.words.formats.list(choices))"
        let reason = context.say(AnswerPhrases.askedOnly, ["question": link, "choices": list])
        return "<p class=\"quiet\" id=\"\(question.id.text)\"><bdi dir=\"ltr\">\(question.id.text)</bdi>: \(reason)</p>\n"
    }

    private func answer(_ question: SheetQuestion) -> HTML {
        question.answer.map { AnswerView(answer: $0, context: context).html }
            ?? "<p class=\"quiet\">\(context.say(AnswerPhrases.unanswered))</p>\n"
    }

    private func answerForm(_ question: SheetQuestion) -> HTML {
        let isReused = reused == question.id && question.earlier != nil
        let form = AnswerForm(
            question: question, path: "\(path)/\(question.id)", context: context, languages: languages, isReused: isReused)
        return "\(earlier(question, isReused))\(form.html)"
    }

    /// The answer of an earlier phase, to be copied.
    private func earlier(_ question: SheetQuestion, _ isReused: Bool) -> HTML? {
        guard let earlier = question.earlier else { return nil }
        guard !isReused else { return "<p class=\"note\">\(context.say(AnswerPhrases.reused))</p>\n" }
        return """
            <details><summary>\(context.say(AnswerPhrases.phaseAnswer(earlier.phase, on: earlier.answer.day)))</summary>
            \(AnswerView(answer: earlier.answer, context: context, tellsWriter: false).html)
            <p><a class="button second" href="\(path)?reuse=\(question.id.text)#\(question.id.text)">\(context.say(AnswerPhrases.reuse))</a></p>
            </details>

            """
    }

    /// Who wrote the answer, with the way to its versions.
    private func versions(_ question: SheetQuestion) -> HTML? {
        guard let answer = question.answer else { return nil }
        let writer = answer.writer.map { AnswerPhrases.saved(by: $0, on: answer.day) } ?? AnswerPhrases.saved(on: answer.day)
        let told: HTML? = writes ? "\(context.say(writer))" : nil
        let between: HTML? = writes && answer.version > 1 ? " · " : nil
        let link: HTML? =
            answer.version > 1
            ? "<a href=\"\(path)/\(question.id.text)\">\(context.say(AnswerPhrases.versions(answer.version)))</a>" : nil
        return "<p class=\"quiet\">\(told)\(between)\(link)</p>\n"
    }
}

/// The words of a question with its identifier.
struct QuestionTitle {
    let question: SheetQuestion
    let context: PageContext
    /// Whether it is a heading; on a page about this question alone it is not.
    var isHeading = true

    var html: HTML {
        let words: HTML? = question.words.map { words -> HTML in " <span lang=\"en\" dir=\"ltr\">\(words)</span>" }
        let title: HTML = "<bdi dir=\"ltr\" class=\"identifier\">\(question.id.text)</bdi>\(words)"
        return isHeading ? "<h3>\(title)</h3>\n" : "<p class=\"question-alone\">\(title)</p>\n"
    }
}

extension Question.Choice {
    /// The same as an answer is called.
    fileprivate var phrase: Phrase {
        switch self {
        case .yes: AnswerChoice.yes.phrase
        case .part: AnswerChoice.inPart.phrase
        case .no: AnswerChoice.no.phrase
        }
    }
}
