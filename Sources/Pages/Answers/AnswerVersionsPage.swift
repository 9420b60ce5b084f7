public import Casework
internal import Localization
public import Markup
internal import Mechanism

/// All versions of one answer that the reader may read, each with what changed in it.
public struct AnswerVersionsPage: Sendable {
    private let question: SheetQuestion
    private let versions: [AnswerEntry]
    private let back: String
    private let context: PageContext

    /// A page.
    ///
    /// - Parameters:
    ///   - versions: the last one first.
    ///   - back: where the whole questionnaire is.
    public init(_ question: SheetQuestion, _ versions: [AnswerEntry], back: String, _ context: PageContext) {
        self.question = question
        self.versions = Self.withoutSteps(versions)
        self.back = back
        self.context = context
    }

    /// Without the drafts that were replaced by who wrote them on the same day: a form that saves by itself leaves many.
    private static func withoutSteps(_ versions: [AnswerEntry]) -> [AnswerEntry] {
        versions.indices.filter { place in
            guard place > 0, !versions[place].isSubmitted else { return true }
            let (later, this) = (versions[place - 1], versions[place])
            return later.day != this.day || later.writer != this.writer || later.isSupplement != this.isSupplement
        }.map { versions[$0] }
    }

    /// The content within the frame.
    public var html: HTML {
        """
        <p><a href="\(back)#\(question.id.text)">\(context.say(AnswersPhrases.backToQuestions))</a></p>
        \(QuestionTitle(question: question, context: context, isHeading: false).html)
        <p>\(context.say(AnswerVersionPhrases.introduction))</p>
        \(versions.indices.map(version))
        """
    }

    private func version(_ place: Int) -> HTML {
        let version = versions[place]
        let before = place + 1 < versions.count ? versions[place + 1] : nil
        let title =
            version.writer.map { AnswerVersionPhrases.version(version.version, by: $0, on: version.day) }
            ?? AnswerVersionPhrases.version(version.version, on: version.day)
        return """
            <section><h2>\(context.say(title))</h2>
            \(AnswerView(answer: version, context: context, tellsWriter: false).html)\(before.map { change(from: $0, to: version) })
            </section>

            """
    }

    private func change(from old: AnswerEntry, to new: AnswerEntry) -> HTML {
        let choices = [old, new].map { AnswerChoice(rawValue: $0.choice) ?? .told }
        let choice: HTML? =
            choices[0] == choices[1]
            ? nil : "<p>\(context.say(AnswerVersionPhrases.changed(from: choices[0].phrase, to: choices[1].phrase)))</p>\n"
        let difference = WordDifference(from: old.text.body, to: new.text.body)
        let isSame = !difference.pieces.contains { $0.kind != .same }
        let text: HTML? = isSame ? nil : "<p class=\"text\" lang=\"\(new.text.language)\" dir=\"auto\">\(difference.html)</p>\n"
        return "\(choice)<div class=\"entry\">\(text)</div>"
    }
}
