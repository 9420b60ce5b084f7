internal import Casework
internal import Localization
public import Markup
internal import Mechanism

/// What was typed and what somebody else saved meanwhile, side by side, with a form that builds on the newer version.
public struct AnswerMergePage: Sendable {
    private let question: SheetQuestion
    private let path: String
    private let context: PageContext

    /// A page; what was typed stands in the context.
    public init(_ question: SheetQuestion, to path: String, _ context: PageContext) {
        self.question = question
        self.path = path
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        """
        <p class="note warn" role="alert">\(context.say(AnswerVersionPhrases.conflictHelp))</p>
        \(QuestionTitle(question: question, context: context, isHeading: false).html)
        <div class="desk">
        <section><h2>\(context.say(AnswerVersionPhrases.yours))</h2>\(typed)</section>
        <section><h2>\(context.say(AnswerVersionPhrases.theirs))</h2>\(question.answer.map { AnswerView(answer: $0, context: context).html })</section>
        </div>
        <h2>\(context.say(AnswerVersionPhrases.difference))</h2>
        \(difference)
        <h2>\(context.say(AnswerVersionPhrases.edit))</h2>
        \(AnswerForm(question: question, path: path, context: context, languages: context.workingLanguages, isMerge: true).html)
        """
    }

    private var text: String { context.typed?.value("text") ?? "" }

    private var typed: HTML {
        let chosen = context.typed?.value("choice").flatMap { AnswerChoice(rawValue: $0) }
        let choice: HTML? = chosen.map { choice -> HTML in "<p><strong>\(context.say(choice.phrase))</strong></p>" }
        return "<div class=\"entry own draft\">\(choice)<p class=\"text\" dir=\"auto\">\(text)</p></div>"
    }

    private var difference: HTML {
        let pieces = WordDifference(from: question.answer?.text.body ?? "", to: text)
        guard pieces.pieces.contains(where: { $0.kind != .same }) else {
            return "<p class=\"quiet\">\(context.say(AnswerVersionPhrases.noDifference))</p>"
        }
        return "<div class=\"entry\"><p class=\"text\" dir=\"auto\">\(pieces.html)</p></div>"
    }
}
