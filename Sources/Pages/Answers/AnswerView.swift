internal import Casework
internal import Localization
internal import Markup
internal import Mechanism

/// One version of an answer, to be read.
struct AnswerView {
    let answer: AnswerEntry
    let context: PageContext
    /// Whether who wrote it when is told.
    var tellsWriter = true

    var html: HTML {
        let mark: HTML = answer.isSubmitted ? "entry own" : "entry own draft"
        return """
            <div class="\(mark)">
            <p>\(choice) \(standing)</p>
            \(text)\(source)\(tellsWriter ? writer : nil)
            </div>

            """
    }

    /// What was chosen; nothing for a question that asks for words only.
    private var choice: HTML? {
        AnswerChoice(rawValue: answer.choice).flatMap { choice in
            choice == .told ? nil : "<strong>\(context.say(choice.phrase))</strong>"
        }
    }

    /// Whether others can read it.
    private var standing: HTML {
        switch (answer.isSubmitted, answer.isSupplement) {
        case (true, false): "<span class=\"mark good\">\(context.say(AnswerPhrases.submitted))</span>"
        case (true, true): "<span class=\"mark good\">\(context.say(AnswerPhrases.supplement))</span>"
        case (false, false): "<span class=\"mark\">\(context.say(AgreementPhrases.draft))</span>"
        case (false, true): "<span class=\"mark warn\">\(context.say(AnswerPhrases.draftSupplement))</span>"
        }
    }

    private var text: HTML? {
        guard !answer.text.body.isEmpty else { return nil }
        return "<p class=\"text\" lang=\"\(answer.text.language)\" dir=\"auto\">\(LinkedText(answer.text.body).html)</p>\n"
    }

    private var source: HTML? {
        answer.source.map { source -> HTML in
            let change = source.hasChanged ? AnswerPhrases.changedSince : AnswerPhrases.sameSince
            return """
                <p class="quiet">\(context.say(AnswerPhrases.rests(on: source.reference, of: source.day))). \(context.say(change)) \
                <bdi dir="ltr" class="rule">¶22</bdi></p>

                """
        }
    }

    private var writer: HTML {
        let phrase = answer.writer.map { AnswerPhrases.saved(by: $0, on: answer.day) } ?? AnswerPhrases.saved(on: answer.day)
        return "<p class=\"quiet\">\(context.say(phrase))</p>\n"
    }
}
