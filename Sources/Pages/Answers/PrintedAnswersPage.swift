internal import Casework
internal import Localization
public import Markup

/// All questions and answers on an instrument, one after the other, for paper.
public struct PrintedAnswersPage: Sendable {
    private let sheet: AnswerSheet
    private let context: PageContext

    /// A page.
    public init(_ sheet: AnswerSheet, _ context: PageContext) {
        self.sheet = sheet
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        let path = SitePaths.questionnaire(sheet.instrument, sheet.phase, sheet.state)
        let days = sheet.submittedOn.map { AgreementPhrases.submitted(on: $0) }
        let standing = days.isEmpty ? [AgreementPhrases.draft] : days
        return """
            <p class="no-print"><a href="\(path)">\(context.say(AnswersPhrases.backToQuestions))</a></p>
            <ul class="quiet">\(standing.map { phrase -> HTML in "<li>\(context.say(phrase))</li>" })</ul>
            \(sheet.articles.map(article))
            """
    }

    private func article(_ article: AnswerSheet.Article) -> HTML {
        "<h2>\(context.say(QuestionnairePage.title(of: article.name)))</h2>\n\(article.questions.filter { $0.isAsked || $0.answer != nil }.map(question))"
    }

    private func question(_ question: SheetQuestion) -> HTML {
        let answer: HTML =
            question.answer.map { AnswerView(answer: $0, context: context, tellsWriter: false).html }
            ?? "<p class=\"quiet\">\(context.say(AnswerPhrases.unanswered))</p>\n"
        return "<section class=\"question\">\(QuestionTitle(question: question, context: context).html)\(answer)</section>\n"
    }
}
