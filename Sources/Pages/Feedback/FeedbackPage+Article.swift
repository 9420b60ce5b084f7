internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

extension FeedbackPage {
    /// An article: what was answered, and what is observed.
    func article(_ number: Int) -> HTML {
        let conflict = conflict(on: number)
        let own = conflict == nil ? own(on: number) : nil
        return """
            <section class="panel" id="article-\(number)" aria-labelledby="heading-\(number)">
            <h2 id="heading-\(number)">\(context.say(ReviewPhrases.article(number, of: context.names.instrument(desk.instrument.text)))) \
            \(state(of: number))</h2>
            \(conflict)<div class="desk">
            <section>\(answers(to: desk.questions(on: "\(number)")))</section>
            <section>\(own)\(others(on: number))\(items(on: number))</section>
            </div>
            </section>

            """
    }

    /// The questions that are about no single article.
    var cluster: HTML? {
        let questions = desk.questions(on: nil)
        guard !questions.isEmpty else { return nil }
        return """
            <section class="panel" id="article-all">
            <h2>\(context.say(FeedbackPhrases.wholeCluster))</h2>
            \(answers(to: questions))
            </section>

            """
    }

    private func answers(to questions: [AnsweredQuestion]) -> HTML {
        let asked = questions.map { question -> HTML in
            """
            <div id="question-\(question.id)"><h4><bdi dir="ltr">\(question.id)</bdi></h4>
            \(question.question.map(pieces.question))\(versions(of: question))\(clarifications(of: question))\(ask(about: question))
            </div>

            """
        }
        let empty: HTML? = questions.isEmpty ? "<p class=\"quiet\">\(context.say(FeedbackPhrases.noAnswer))</p>" : nil
        return "<h3>\(context.say(FeedbackPhrases.answers))</h3>\(empty)\(asked)"
    }

    /// Only what was submitted: drafts have their place on the page of answers.
    private func versions(of question: AnsweredQuestion) -> HTML {
        let submitted = question.versions.filter(\.isSubmitted)
        guard let last = submitted.first else { return "<p class=\"quiet\">\(context.say(FeedbackPhrases.noAnswer))</p>" }
        guard submitted.count > 1 else { return answer(last) }
        return """
            \(answer(last))
            <details><summary>\(context.say(FeedbackPhrases.earlierVersions))</summary>\(submitted.dropFirst().map(answer))</details>
            """
    }

    private func answer(_ answer: AnswerEntry) -> HTML {
        let choice: HTML? = AnswerChoice(rawValue: answer.choice).map { pieces.mark($0.phrase) }
        let supplement: HTML? = answer.isSupplement ? pieces.mark(FeedbackPhrases.supplement) : nil
        let source = answer.source.map { source -> HTML in
            """
            <p class="quiet">\(context.say(FeedbackPhrases.restsOn(source.reference, of: source.day)))
            \(context.say(FeedbackPhrases.change(source.hasChanged))) \(pieces.rule("¶22"))</p>
            """
        }
        return """
            <div class="entry"><header>\(choice)\(supplement)
            <span class="quiet">\(context.say(FeedbackPhrases.answered(on: answer.day)))</span></header>
            \(pieces.text(answer.text))\(source)</div>

            """
    }

    private func clarifications(of question: AnsweredQuestion) -> HTML? {
        let requests = desk.phase.clarifications.filter { $0.question == question.id }
        guard !requests.isEmpty else { return nil }
        return "\(requests.map { ClarificationEntryView(request: $0, context: context).html })"
    }

    private func ask(about question: AnsweredQuestion) -> HTML? {
        let form = context.form("ask-\(question.id)", to: SitePaths.clarifications(desk.phase.number, desk.state))
        let isOpen = !desk.isConcluded && question.versions.contains(where: \.isSubmitted)
        guard desk.may.contains(.askClarification), isOpen || form.wasRefused else { return nil }
        let open: HTML? = form.wasRefused ? " open" : nil
        return """
            <details\(open)><summary>\(context.say(FeedbackPhrases.askSummary))</summary>
            \(form.html(
                button: FeedbackPhrases.ask, style: .second, script: "compose",
                """
                \(form.hidden("question", question.id))\(form.area("text", FeedbackPhrases.question, help: FeedbackPhrases.questionHelp, rows: 3))\
                \(context.writing(form))
                """))
            </details>

            """
    }

    private func items(on article: Int) -> HTML? {
        let items = (desk.phase.list?.items ?? []).filter { $0.instrument == desk.instrument && $0.article == article }
        guard !items.isEmpty else { return nil }
        let lines = items.map { item -> HTML in
            let secret: HTML? = item.isConfidential ? pieces.mark(FeedbackPhrases.keptConfidential, .secret) : nil
            let kind: HTML? = ObservationKind(rawValue: item.kind).map { pieces.mark($0.phrase) }
            return "<div class=\"entry\"><header>\(kind)\(secret)</header>\(pieces.text(item.text))</div>\n"
        }
        return """
            <h3><a href="\(SitePaths.list(desk.phase.number, desk.state))">\(context.say(FeedbackPhrases.listItems))</a> \(pieces.rule("¶38"))</h3>
            \(lines)
            """
    }
}
