internal import Casework
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

/// One item of the list: what it says, what bears it out, what became of it, and what its reader can do about it.
struct ItemView {
    let item: ItemEntry
    let model: ListPage.Model
    let context: PageContext
    let blocks: OutcomeBlocks

    init(_ item: ItemEntry, _ model: ListPage.Model, _ context: PageContext) {
        self.item = item
        self.model = model
        self.context = context
        blocks = OutcomeBlocks(context)
    }

    var html: HTML {
        let style: HTML = item.isConfidential ? "entry secret" : "entry"
        return """
            <article class="\(style)" id="item-\(item.act ?? item.number)">
            <header><h4>\(context.say(ListPhrases.item(item.number)))</h4> <span>\(blocks.topic(item.instrument, item.article))</span>\(secret)</header>
            \(blocks.text(item.text))\(evidence)\(progress)\(history)\(work)\(followUp)
            </article>

            """
    }

    private var secret: HTML? {
        guard item.isConfidential else { return nil }
        return
            "<span class=\"mark secret\">\(context.say(ReviewPhrases.confidential))</span> <span>\(context.say(ListPhrases.isKept))</span>"
    }

    private var evidence: HTML? {
        guard !item.evidence.isEmpty else { return nil }
        let links = item.evidence.map { one -> HTML in "<li><a href=\"\(place(of: one))\">\(context.say(one.phrase))</a></li>" }
        return "<p class=\"quiet\">\(context.say(ListPhrases.evidence))</p><ul>\(links)</ul>"
    }

    private func place(of evidence: EvidenceEntry) -> String {
        switch evidence {
        case .answer(let question, _): "\(model.path)/answers/\(QuestionID(question).instrument)#\(question)"
        case .message(let number): "\(model.path)/dialogue#message-\(number)"
        case .document(let number):
            "\(model.path)/documents#document-\(model.documents[number].map { "\($0)" } ?? "n\(number)")"
        }
    }

    private var progress: HTML? {
        guard !item.progress.isEmpty else { return nil }
        let reports = item.progress.map { report -> HTML in
            let status = ProgressStatus(rawValue: report.status)?.phrase ?? ReviewPhrases.none
            return "<li>\(context.say(FollowUpPhrases.report(status, on: report.day)))\(blocks.text(report.text))</li>"
        }
        return "<h5>\(context.say(FollowUpPhrases.progress)) \(blocks.rule(46))</h5><ul>\(reports)</ul>"
    }

    /// The changes to this item, once it was worded anew.
    private var history: HTML? {
        let changes = model.history.filter { $0.item == item.act }
        guard changes.count > 1 else { return nil }
        return """
            <details><summary>\(context.say(ListPhrases.earlier(changes.count - 1)))</summary>
            <p class="quiet">\(context.say(OutcomePhrases.marks))</p>
            \(changes.dropFirst().reversed().map { ChangeView($0, context).html })</details>

            """
    }

    private var work: HTML? {
        guard let act = item.act else { return nil }
        let mayWrite = model.topics.contains { $0.instrument == item.instrument }
        let path = "\(model.path)/list/items/\(act)"
        let change: HTML? = mayWrite ? self.change(act, path) : nil
        let remove: HTML? =
            mayWrite ? context.button(ListPhrases.remove, to: "\(path)/removal", basis(act)) : nil
        let keep: HTML? =
            model.mayKeep
            ? context.button(
                item.isConfidential ? ListPhrases.open : ListPhrases.keep, to: "\(path)/confidentiality",
                ["confidential": item.isConfidential ? "no" : "yes"]) : nil
        return change == nil && keep == nil ? nil : "\(change)<div class=\"outcome-actions\">\(keep)\(remove)</div>"
    }

    /// By what a form knows that the text it was made for still stands.
    private func basis(_ act: Int) -> [String: String] { ["basis": "\(model.texts[act] ?? 0)"] }

    private func change(_ act: Int, _ path: String) -> HTML {
        let form = context.form(ListPage.form(changing: act), to: path)
        let open: HTML? = form.wasRefused ? " open" : nil
        return """
            <details\(open)><summary>\(context.say(ListPhrases.change))</summary>
            <p>\(context.say(ListPhrases.changeHelp))</p>\(beside(form))
            \(form.html(button: ListPhrases.replace, "\(form.hidden("basis", "\(model.texts[act] ?? 0)"))\(ItemFields(model, context).html(form, item))"))
            </details>

            """
    }

    /// Both texts, where somebody else changed the item while this reader wrote.
    private func beside(_ form: SiteForm) -> HTML? {
        guard form.wasRefused, let typed = context.typed, let act = item.act, typed.value("basis") != basis(act)["basis"] else {
            return nil
        }
        return """
            <p class="note warn">\(context.say(OutcomePhrases.changedMeanwhile))</p>
            \(SideBySide(typed.value("text") ?? "", item.text, context).html)
            """
    }

    private var followUp: HTML? {
        guard model.followUp.mayReport, let act = item.act else { return nil }
        let form = context.form("progress-\(act)", to: "\(model.path)/list/items/\(act)/progress")
        let open: HTML? = form.wasRefused ? " open" : nil
        let options = ProgressStatus.allCases.map { (value: $0.rawValue, label: $0.phrase) }
        let fields: HTML = """
            \(form.radios("status", FollowUpPhrases.status, options))
            \(form.area("text", OutcomePhrases.text, isNeeded: true))\(context.writing(form))
            """
        return """
            <details\(open)><summary>\(context.say(FollowUpPhrases.reportProgress)) \(blocks.rule(46))</summary>
            \(form.html(button: FollowUpPhrases.report, fields))</details>

            """
    }
}

/// What somebody wrote and what stands now, side by side, with what would change.
struct SideBySide {
    let typed: String
    let atHand: DossierText
    let context: PageContext

    init(_ typed: String, _ atHand: DossierText, _ context: PageContext) {
        self.typed = typed
        self.atHand = atHand
        self.context = context
    }

    var html: HTML {
        let blocks = OutcomeBlocks(context)
        return """
            <div class="desk">
            <section><p><strong>\(context.say(OutcomePhrases.yours))</strong></p>\(blocks.text(typed, in: atHand.language))</section>
            <section><p><strong>\(context.say(OutcomePhrases.atHand))</strong></p>\(blocks.text(atHand))</section>
            <section><p><strong>\(context.say(OutcomePhrases.differences))</strong></p>\(blocks.difference(from: atHand.body, to: typed, in: atHand.language))</section>
            </div>

            """
    }
}
