internal import Casework
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

/// Needs for technical assistance: what is asked for, and who meets it (¶44, ¶45).
struct NeedsSection {
    let model: ListPage.Model
    let context: PageContext
    let blocks: OutcomeBlocks

    init(_ model: ListPage.Model, _ context: PageContext) {
        self.model = model
        self.context = context
        blocks = OutcomeBlocks(context)
    }

    /// Shown once there is a need, or somebody who can make one known.
    var html: HTML? {
        guard !model.needs.isEmpty || model.followUp.mayReport else { return nil }
        let empty: HTML? = model.needs.isEmpty ? "<p class=\"quiet\">\(context.say(FollowUpPhrases.noNeeds))</p>" : nil
        return """
            <section id="needs"><h2>\(context.say(FollowUpPhrases.needs)) \(blocks.rule(44))</h2>
            <p>\(context.say(FollowUpPhrases.needsHelp))</p>
            \(empty)\(model.needs.map(entry))\(newRequest)
            </section>

            """
    }

    private func entry(_ need: NeedEntry) -> HTML {
        let stage = AssistanceStage(rawValue: need.stage)?.phrase ?? ReviewPhrases.none
        let providers: HTML? =
            need.providers.isEmpty ? nil : "<p>\(context.say(FollowUpPhrases.providers(need.providers)))</p>"
        return """
            <article class="entry" id="need-\(need.act ?? need.number)">
            <header><h3>\(context.say(FollowUpPhrases.need(need.number)))</h3> <span>\(blocks.topic(need.instrument, need.article))</span>
            <span class="mark">\(context.say(SummaryPhrases.since(stage, need.since)))</span>\(secret(need))</header>
            \(need.request.map { blocks.text($0) })\(providers)\(request(need))\(report(need))
            </article>

            """
    }

    private func secret(_ need: NeedEntry) -> HTML? {
        need.isConfidential ? " <span class=\"mark secret\">\(context.say(ReviewPhrases.confidential))</span>" : nil
    }

    private func request(_ need: NeedEntry) -> HTML? {
        guard model.followUp.mayReport, need.stage == AssistanceStage.identified.rawValue, let act = need.act else { return nil }
        let form = context.form("need-\(act)", to: "\(model.path)/list/needs")
        let topic = "\(need.instrument):\(need.article)"
        let fields: HTML = """
            \(form.hidden("need", "\(act)"))\(form.hidden("topic", topic))\
            \(form.area("text", FollowUpPhrases.request, isNeeded: true))\(context.writing(form))
            """
        return folded(form, FollowUpPhrases.ask, FollowUpPhrases.askButton, fields)
    }

    private var newRequest: HTML? {
        guard model.followUp.mayReport, !model.followUp.topics.isEmpty else { return nil }
        let form = context.form("need-0", to: "\(model.path)/list/needs")
        let topics = model.followUp.topics.map { topic in
            (
                value: topic.field,
                label: context.text(ReviewPhrases.article(topic.article, of: context.names.instrument(topic.instrument.text)))
            )
        }
        let fields: HTML = """
            \(form.hidden("need", "0"))\(form.choice("topic", ListPhrases.topic, topics))
            \(form.area("text", FollowUpPhrases.request, isNeeded: true))\(context.writing(form))
            """
        return folded(form, FollowUpPhrases.askAnew, FollowUpPhrases.askButton, fields)
    }

    private func report(_ need: NeedEntry) -> HTML? {
        guard let act = need.act, let now = AssistanceStage(rawValue: need.stage) else { return nil }
        let later = AssistanceStage.allCases.drop { $0 != now }.dropFirst().filter(model.followUp.stages.contains)
        guard !later.isEmpty else { return nil }
        let form = context.form("assistance-\(act)", to: "\(model.path)/list/needs/\(act)/assistance")
        let fields: HTML = """
            \(form.radios("stage", FollowUpPhrases.status, later.map { (value: $0.rawValue, label: $0.phrase) }))
            \(form.area("providers", FollowUpPhrases.provider, help: FollowUpPhrases.providerHelp, rows: 2, isNeeded: true))
            """
        return folded(form, FollowUpPhrases.tell, FollowUpPhrases.report, fields)
    }

    private func folded(_ form: SiteForm, _ title: Phrase, _ button: Phrase, _ fields: HTML) -> HTML {
        let open: HTML? = form.wasRefused ? " open" : nil
        return "<details\(open)><summary>\(context.say(title))</summary>\n\(form.html(button: button, fields))</details>\n"
    }
}
