internal import Casework
internal import Localization
internal import Markup
internal import Mechanism
internal import Registry

extension OverviewPage {
    /// What the reader can do, in each capacity that gives something to do.
    var todo: HTML? {
        let busy = tasks.filter { !$0.steps.isEmpty }
        guard !tasks.isEmpty else { return nil }
        guard !busy.isEmpty else { return "<p class=\"note good\">\(say(OverviewPhrases.nothing))</p>\n" }
        return "<section class=\"panel\">\n<h2>\(say(SitePhrases.youCan))</h2>\n\(busy.map(list))</section>\n"
    }

    private func list(_ tasks: Tasks) -> HTML {
        let capacity = SitePhrases.youAre(tasks.capacity.phrase(context.names))
        return "<p class=\"quiet\">\(say(capacity))</p>\n<ul class=\"tasks\">\(tasks.steps.map(line))</ul>\n"
    }

    private func line(_ step: NextStep) -> HTML {
        let day: HTML = step.due.map { due($0, step.daysLate) } ?? "<span class=\"quiet\">\(say(SitePhrases.noDay))</span>"
        return """
            <li><a href="\(SitePaths.page(for: step, dossier.state))">\(say(step.task.phrase { context.names.instrument($0) }))</a>
            <bdi dir="ltr" class="rule">\("\(step.basis)")</bdi> <span class="due">\(day)</span></li>

            """
    }

    /// What stands before the next phase, for who opens it.
    var openingPanel: HTML? {
        opening.map { opening -> HTML in
            "<section class=\"panel\" id=\"opening\">\n<h2>\(say(OpeningPhrases.heading)) \(rule(OpenPhase.basis))</h2>\n\(content(of: opening))</section>\n"
        }
    }

    func rule(_ basis: some CustomStringConvertible) -> HTML { "<bdi dir=\"ltr\" class=\"rule\">\("\(basis)")</bdi>" }

    private func content(of opening: NextOpening) -> HTML {
        let form = context.form("opening", to: "\(SitePaths.review(dossier.state))/opening")
        switch opening.standing {
        case .open:
            let isFirst = dossier.status.openedOn == nil
            return """
                <p>\(say(isFirst ? OpeningPhrases.review : OpeningPhrases.phase(opening.phase)))</p>
                \(form.html(button: isFirst ? OpeningPhrases.openReview : OpeningPhrases.open(opening.phase), ""))
                """
        case .phaseBefore(let phase): return "<p>\(say(OpeningPhrases.after(phase, next: opening.phase)))</p>\n"
        case .cohort(_, _, 0): return "<p>\(say(OpeningPhrases.notBegun(cohort: opening.cohort)))</p>\n"
        case .cohort(let complete, let needed, let planned):
            let gate = OpeningPhrases.gate(
                cohort: opening.cohort, next: opening.phase, complete: complete, needed: needed, planned: planned)
            let reached: HTML? = complete < needed ? nil : " \(say(OpeningPhrases.reached))"
            return "<p>\(say(gate))\(reached) \(rule(EnterPhase.basis))</p>\n"
        }
    }

    /// Those whom the reader may remind, with the day of the last reminder.
    var reminders: HTML? {
        guard !waiting.isEmpty, let phase = dossier.status.phase else { return nil }
        let path = "\(SitePaths.phase(phase, dossier.state))/reminders"
        let lines = waiting.map { waiting -> HTML in
            let day: HTML? = waiting.remindedOn.map { day -> HTML in "<span class=\"quiet\">\(say(OpeningPhrases.reminded(on: day)))</span>"
            }
            let form = context.form("remind-\(waiting.state)", to: path)
            let button = form.html(
                button: OpeningPhrases.remind(name(waiting.state)), style: .second, form.hidden("to", waiting.state.text))
            return "<li>\(button)\(day)</li>\n"
        }
        return """
            <section class="panel" id="waiting">
            <h2>\(say(OpeningPhrases.waiting)) \(rule(SendReminder.basis))</h2>
            <p>\(say(OpeningPhrases.reminders))</p>
            <ul class="tasks">\(lines)</ul>
            </section>

            """
    }
}
