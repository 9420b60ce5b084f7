internal import Localization
public import Markup
public import Mechanism

/// Which phase each cohort has entered, with the figures of the gate, and the form that lets one enter the next (¶10).
public struct CohortsPage: Sendable {
    private let cycle: Cycle
    private let context: PageContext

    /// The page of a cycle.
    public init(_ cycle: Cycle, _ context: PageContext) {
        self.cycle = cycle
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML { context.complete(content) }

    private var content: HTML {
        let columns = [OfficePhrases.entered, OfficePhrases.enteredOn, OfficePhrases.gate, OfficePhrases.nextPhase]
        return """
            <p>\(context.say(OfficePhrases.cohortsIntroduction)) <bdi dir="ltr" class="rule">¶10</bdi></p>
            <div class="scroll" tabindex="0" role="region" aria-label="\(context.text(OfficePhrases.cohorts))">
            <table>
            <thead><tr><th scope="col" class="number">\(context.say(ReviewsPhrases.cohort))</th>\
            \(columns.map { column -> HTML in "<th scope=\"col\">\(context.say(column))</th>" })</tr></thead>
            <tbody>\(cycle.cohorts(on: context.today).map(row))</tbody>
            </table>
            </div>
            """
    }

    private func row(_ cohort: Int) -> HTML {
        let last = cycle.entries.last { $0.cohort == cohort }
        let figures = last.map { context.say(OfficePhrases.figures($0.complete, $0.needed, $0.planned)) }
        return """
            <tr><th scope="row" class="number">\(context.words.formats.number(cohort))</th>
            <td>\(last.map { context.say(ReviewPhrases.phase($0.phase)) })</td><td>\(last.map { context.day($0.day) })</td><td>\(figures)</td>
            <td>\(form(cohort))</td></tr>

            """
    }

    private func form(_ cohort: Int) -> HTML {
        let next = cycle.phase(ofCohort: cohort) + 1
        let day = cycle.workplan.entry(ofCohort: cohort, phase: next)?.day
        guard let day else { return "" }
        let form = context.form("cohort-\(cohort)", to: "/cohorts/\(cohort)/entry")
        return """
            <p>\(context.say(ReviewPhrases.phase(next))), \(context.day(day))</p>
            \(form.html(button: OfficePhrases.enter, style: .second, form.line("decision", OfficePhrases.decision, isShort: true, completes: "off")))
            """
    }
}
