internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism

/// One question to a contributor, with what is saved and the form for more.
struct ContributionQuestion {
    private let question: AnsweredQuestion
    private let page: ContributionPage
    private let form: SiteForm

    init(_ question: AnsweredQuestion, in page: ContributionPage) {
        self.question = question
        self.page = page
        form = page.context.form(ContributionPage.form(of: question.id), to: "/contribution?key=\(page.request.key)#\(question.id)")
    }

    private var context: PageContext { page.context }
    private var latest: AnswerEntry? { question.versions.first }
    private var kind: Question.Kind { page.request.kinds[question.id] ?? .yesPartNo }
    private var isConflict: Bool { page.outcome == .conflict(question.id) }

    var html: HTML {
        """
        <section class="panel" id="\(question.id)">
        <h3 lang="en" dir="ltr">\(question.question ?? question.id)</h3>
        \(status)\(conflict)\(html(of: form))
        </section>

        """
    }

    private var status: HTML {
        guard page.outcome != .saved(question.id) else {
            return "<p class=\"note good\" role=\"status\">\(context.say(ContributionPhrases.savedNow))</p>"
        }
        let phrase = latest.map { ContributionPhrases.saved(on: .day($0.day)) } ?? ContributionPhrases.notSaved
        return "<p class=\"saved\" role=\"status\">\(context.say(phrase))</p>"
    }

    /// What somebody else saved, beside what the reader typed; the form below holds the latter.
    private var conflict: HTML? {
        guard isConflict, let latest else { return nil }
        let choice = AnswerChoice(rawValue: latest.choice)
        return """
            <div class="note warn" role="alert"><p>\(context.say(ContributionPhrases.conflict))</p></div>
            <div class="desk">
            <section><h4>\(context.say(ContributionPhrases.savedByOther))</h4>
            <p>\(choice.map { context.say($0.phrase) })</p>
            <div class="entry"><p class="text" lang="\(latest.text.language)" dir="auto">\(latest.text.body)</p></div></section>
            <section><h4>\(context.say(ContributionPhrases.yours))</h4>
            <p>\(AnswerChoice(rawValue: form.value("choice", or: "")).map { context.say($0.phrase) })</p>
            <div class="entry own"><p class="text" dir="auto">\(form.value("text", or: ""))</p></div></section>
            </div>

            """
    }

    private func html(of form: SiteForm) -> HTML {
        let hidden = [("key", page.request.key), ("question", question.id), ("basedOn", "\(latest?.version ?? 0)")]
        return form.html(
            button: Buttons.save, script: "answer", isWide: true,
            "\(hidden.map { form.hidden($0, $1) })\(choice)\(text)\(language)\(earlier)")
    }

    private var choice: HTML? {
        guard kind == .yesPartNo else { return nil }
        let options: [AnswerChoice] = [.yes, .inPart, .no]
        return form.radios("choice", ContributionPhrases.choice, options.map { ($0.rawValue, $0.phrase) }, chosen: latest?.choice ?? "")
    }

    private var text: HTML {
        let body = latest?.text.body ?? ""
        return switch kind {
        case .yesPartNo: area(ContributionPhrases.textHelp, body)
        case .text: area(nil, body)
        case .number: form.line("text", ContributionPhrases.number, value: body, isShort: true, direction: .leftToRight)
        }
    }

    private func area(_ help: Phrase?, _ body: String) -> HTML {
        form.area(
            "text", ContributionPhrases.text, help: help, value: body, language: form.value("language", or: latest?.text.language ?? code))
    }

    /// The language of the page, which is most often the one in which its reader writes.
    private var code: String { context.words.language.code }

    private var language: HTML {
        context.writing(form, chosen: latest?.text.language)
    }

    private var earlier: HTML {
        let source = latest?.source
        let isOpen = source != nil || !form.value("reference", or: "").isEmpty || !form.value("referenceDay", or: "").isEmpty
        let open: HTML? = isOpen ? " open" : nil
        let fields = [
            form.line("reference", ContributionPhrases.source, value: source?.reference ?? ""),
            form.line(
                "referenceDay", ContributionPhrases.sourceDay, value: source.map { $0.day.description } ?? "", kind: .date, isShort: true),
            form.check("hasChanged", ContributionPhrases.hasChanged, isChosen: source?.hasChanged ?? false),
        ]
        return """
            <details\(open)><summary>\(context.say(ContributionPhrases.earlier)) <bdi dir="ltr" class="rule">¶22</bdi></summary>
            <p class="quiet">\(context.say(ContributionPhrases.earlierHelp))</p>
            \(fields)</details>

            """
    }
}
