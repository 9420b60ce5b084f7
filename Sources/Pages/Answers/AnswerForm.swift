internal import Casework
internal import Localization
internal import Markup
public import Mechanism

/// The form in which one question is answered; with a script it saves by itself.
public struct AnswerForm {
    let question: SheetQuestion
    let path: String
    let context: PageContext
    /// The languages in which it can be given, with their names.
    let languages: [(value: String, label: String)]
    /// Whether the answer of an earlier phase is filled in.
    var isReused = false
    /// Whether somebody else wrote meanwhile, and this form stands on a page of its own.
    var isMerge = false

    /// The name by which `TypedForm` finds the form of a question.
    public static func name(_ question: QuestionID) -> String { "answer-\(question)" }

    /// The answer that is shown where nothing was typed.
    private var shown: AnswerEntry? { isReused ? question.earlier?.answer : question.answer }
    private var form: SiteForm { context.form(Self.name(question.id), to: path) }

    var html: HTML {
        let form = form
        return form.html(
            button: isMerge ? AnswerVersionPhrases.saveMerged : Buttons.saveDraft, style: isMerge ? .first : .second,
            script: isMerge ? nil : "answer",
            """
            \(form.hidden("basedOn", "\(question.answer?.version ?? 0)"))\(choice(form))\(text(form))\(language(form))\(source(form))\
            \(isMerge ? nil : status)
            """)
    }

    private func choice(_ form: SiteForm) -> HTML? {
        guard question.kind == .yesPartNo else { return nil }
        let options = [AnswerChoice.yes, .inPart, .no].map { (value: $0.rawValue, label: $0.phrase) }
        return form.radios("choice", AnswerPhrases.choice, help: AnswerPhrases.choiceHelp, options, chosen: shown?.choice ?? "")
    }

    private func text(_ form: SiteForm) -> HTML {
        let text = shown?.text
        let value = text?.body ?? ""
        return switch question.kind {
        case .number:
            form.line("text", AnswerPhrases.number, help: AnswerPhrases.numberHelp, value: value, isShort: true, direction: .leftToRight)
        case .text: form.area("text", AnswerPhrases.text, value: value, language: text?.language)
        case .yesPartNo:
            form.area("text", AnswerPhrases.explanation, help: AnswerPhrases.explanationHelp, value: value, language: text?.language)
        }
    }

    private func language(_ form: SiteForm) -> HTML? {
        guard question.kind != .number else { return nil }
        let own = WorkingLanguage(rawValue: context.words.language.code) ?? .english
        return form.choice("language", AnswerPhrases.language, languages, chosen: shown?.text.language ?? own.rawValue)
    }

    private func source(_ form: SiteForm) -> HTML {
        let source = isReused ? reusedSource : shown?.source.map { ($0.reference, "\($0.day)", $0.hasChanged) }
        let isUsed = ["reference", "referenceDay"].contains { !form.value($0, or: source?.0 ?? "").isEmpty }
        let isOpen: HTML? = isUsed ? " open" : nil
        return """
            <details\(isOpen)><summary>\(context.say(AnswerPhrases.earlier)) <bdi dir="ltr" class="rule">¶22</bdi></summary>
            <p class="help quiet">\(context.say(AnswerPhrases.earlierHelp))</p>
            \(form.line("reference", AnswerPhrases.reference, help: AnswerPhrases.referenceHelp, value: source?.0 ?? ""))\
            \(form.line("referenceDay", AnswerPhrases.referenceDay, value: source?.1 ?? "", kind: .date, isShort: true))\
            \(form.check("hasChanged", AnswerPhrases.hasChanged, isChosen: source?.2 ?? false))
            </details>

            """
    }

    private var reusedSource: (String, String, Bool)? {
        question.earlier.map { earlier in
            (context.text(AnswerPhrases.reference(question.id.text, inPhase: earlier.phase)), "\(earlier.answer.day)", false)
        }
    }

    /// The line in which the script says what becomes of the form.
    private var status: HTML {
        let leads: HTML? = question.leads ? " data-leads=\"\(context.text(SavingPhrases.leads))\"" : nil
        return "<p class=\"saved\" role=\"status\" aria-live=\"polite\" data-status=\"answer\"\(leads)></p>"
    }

    /// The words of that line in the language of the page: once for all of its forms.
    static func savingWords(_ context: PageContext) -> HTML {
        let words: [(HTML, Phrase)] = [
            ("saved", SavingPhrases.saved), ("saving", SavingPhrases.saving), ("unsaved", SavingPhrases.unsaved),
            ("lost", SavingPhrases.lost), ("conflict", SavingPhrases.conflict), ("refused", SavingPhrases.refused),
        ]
        let data = words.map { name, phrase -> HTML in " data-\(name)=\"\(context.text(phrase))\"" }
        return "<div id=\"saving-words\" hidden\(data)></div>\n"
    }
}
