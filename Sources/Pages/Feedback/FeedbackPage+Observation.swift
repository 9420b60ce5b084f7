internal import Casework
internal import Law
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

extension FeedbackPage {
    /// The observation of the reader's State: to be written while it is not handed in.
    func own(on article: Int) -> HTML? {
        guard isReviewer else { return nil }
        let observation = desk.ownObservation(on: article)
        // What was typed is shown even where it can no longer be sent.
        let isWritten = desk.mayWrite || context.typed?.form == "comment-\(article)"
        guard isWritten || observation != nil else { return nil }
        let content = isWritten ? writing(on: article, observation) : observation.map { shown($0, isOwn: true) }
        return "<h3>\(context.say(FeedbackPhrases.ownObservation))</h3>\(content)"
    }

    private func writing(on article: Int, _ observation: ObservationEntry?) -> HTML {
        let name = "comment-\(article)"
        let form = context.form(name, to: "\(path)/articles/\(article)")
        let body = observation?.text.body ?? ""
        return form.html(
            button: Buttons.saveDraft, script: "compose",
            """
            \(form.hidden("basedOn", "\(observation?.act ?? 0)"))\
            \(form.area("text", FeedbackPhrases.observation, help: FeedbackPhrases.observationHelp, value: body, rows: 8, language: observation?.text.language))\
            \(context.writing(form, chosen: observation?.text.language))
            """)
    }

    /// The version that a colleague saved while the page was open, beside what was typed; nothing where none was.
    func conflict(on article: Int) -> HTML? {
        guard let observation = desk.ownObservation(on: article), context.typed?.form == "comment-\(article)", isStale(observation)
        else { return nil }
        return """
            <p class="note warn">\(context.say(FeedbackPhrases.changedMeanwhile))</p>
            <div class="desk">
            <section><h3>\(context.say(FeedbackPhrases.savedMeanwhile))</h3><div class="entry">\(pieces.text(observation.text))</div></section>
            <section><h3>\(context.say(FeedbackPhrases.yours))</h3>\(writing(on: article, observation))</section>
            </div>

            """
    }

    /// Whether the form was made from another version than the one at hand.
    private func isStale(_ observation: ObservationEntry) -> Bool {
        context.typed?.value("basedOn").flatMap { Int($0) } != observation.act
    }

    /// What the other reviewing States handed in.
    func others(on article: Int) -> HTML {
        let others = desk.phase.observations.filter {
            $0.instrument == desk.instrument && $0.article == article && (!isReviewer || $0.state != desk.own)
        }
        let empty: HTML? = others.isEmpty ? "<p class=\"quiet\">\(context.say(FeedbackPhrases.noObservations))</p>" : nil
        return "<h3>\(context.say(FeedbackPhrases.observations))</h3>\(empty)\(others.map { shown($0) })"
    }

    private func shown(_ observation: ObservationEntry, isOwn: Bool = false) -> HTML {
        let day = observation.submittedOn.map { context.say(FeedbackPhrases.handedIn(on: $0)) } ?? context.say(FeedbackPhrases.notHandedIn)
        let own: HTML? = isOwn ? " own" : nil
        let draft: HTML? = observation.submittedOn == nil ? " draft" : nil
        return """
            <div class="entry\(own)\(draft)"><header><span class="who">\(pieces.state(observation.state))</span>
            <span class="quiet">\(day)</span></header>
            \(pieces.text(observation.text))</div>

            """
    }

    private var path: String { SitePaths.feedback(desk.instrument, desk.phase.number, desk.state) }

    /// Handing in, for who may; for the others of the State who does it.
    var submission: HTML? {
        guard isReviewer, desk.mayWrite || desk.may.contains(.submitFeedback), context.typed?.form == "submission" || isOpen else {
            return nil
        }
        return """
            <section class="panel" id="submission">
            <h2>\(context.say(FeedbackPhrases.handingIn)) \(pieces.rule("¶35"))</h2>
            <p>\(context.say(FeedbackPhrases.progress(desk.articles.count - desk.missing.count, of: desk.articles.count)))</p>
            \(submissionForm)
            </section>

            """
    }

    private var isOpen: Bool { !desk.isHandedIn && !desk.isConcluded }

    private var submissionForm: HTML {
        func say(_ phrase: Phrase) -> HTML { "<p>\(context.say(phrase))</p>" }
        guard desk.may.contains(.submitFeedback) else { return say(FeedbackPhrases.focalPointHandsIn) }
        let form = context.form("submission", to: "\(path)/submission")
        guard desk.isAnswered || form.wasRefused else { return say(FeedbackPhrases.answersFirst) }
        guard desk.missing.count < desk.articles.count || form.wasRefused else { return say(FeedbackPhrases.nothingYet) }
        let names = desk.missing.map { context.text(FeedbackPhrases.article($0)) }
        let missing: HTML? =
            names.isEmpty ? nil : "\(say(FeedbackPhrases.missing(names)))\(form.check("confirm", FeedbackPhrases.confirmMissing))"
        let stepUp: HTML? = desk.needsStepUp ? say(FeedbackPhrases.stepUp) : nil
        return form.html(button: FeedbackPhrases.handIn, "\(say(FeedbackPhrases.handingInHelp))\(missing)\(stepUp)")
    }
}
