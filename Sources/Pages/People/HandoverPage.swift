public import Casework
internal import Law
internal import Localization
public import Markup
public import Mechanism
public import Registry

/// What is open in a review for a task that passes from one person to another.
public struct HandoverPage: Sendable {
    private let leaver: NominationEntry
    private let successor: NominationEntry?
    private let steps: [NextStep]
    private let deadlines: [DeadlineEntry]
    private let state: StateCode
    private let context: PageContext

    /// The page of a handover in the review of a State.
    public init(
        from leaver: NominationEntry, to successor: NominationEntry?, steps: [NextStep], deadlines: [DeadlineEntry], in state: StateCode,
        _ context: PageContext
    ) {
        self.leaver = leaver
        self.successor = successor
        self.steps = steps
        self.deadlines = deadlines
        self.state = state
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        let role = DesignatedRole(rawValue: leaver.role).map { context.say($0.phrase) } ?? "\(leaver.role)"
        return """
            <p>\(context.say(HandoverPhrases.explanation))</p>
            <dl class="facts"><dt>\(context.say(PeoplePhrases.role))</dt><dd>\(role), <bdi>\(context.names.state(leaver.state))</bdi></dd>
            <dt>\(context.say(HandoverPhrases.leaves))</dt><dd>\(link(leaver))</dd>
            <dt>\(context.say(HandoverPhrases.takesOver))</dt>\
            <dd>\(successor.map(link) ?? "<span class=\"quiet\">\(context.say(HandoverPhrases.notYet))</span>")</dd></dl>
            <h2>\(context.say(HandoverPhrases.tasks))</h2>
            \(tasks)
            <h2>\(context.say(HandoverPhrases.days))</h2>
            \(days)
            """
    }

    private func link(_ entry: NominationEntry) -> HTML {
        "<a href=\"\(SitePaths.nomination(entry.number, state))\"><bdi>\(entry.particulars.name)</bdi></a>"
    }

    private var tasks: HTML {
        guard !steps.isEmpty else { return "<p class=\"quiet\">\(context.say(HandoverPhrases.nothing))</p>\n" }
        let lines = steps.map { step -> HTML in
            let day: HTML? = step.due.map { day -> HTML in
                "<span class=\"due\">\(context.say(Deadline.phrase(due: day, on: context.today)))</span>"
            }
            return """
                <li><a href="\(SitePaths.page(for: step, state))">\(context.say(step.task.phrase { context.names.instrument($0) }))</a>
                <bdi dir="ltr" class="rule">\("\(step.basis)")</bdi> \(day)</li>

                """
        }
        return "<ul class=\"tasks\">\(lines)</ul>\n"
    }

    private var days: HTML {
        guard !deadlines.isEmpty else { return "<p class=\"quiet\">\(context.say(HandoverPhrases.noDays))</p>\n" }
        let lines = deadlines.map { entry -> HTML in
            let task = Deadline.Task(rawValue: entry.task) ?? .answer
            return """
                <li>\(context.say(task.phrase)) <bdi dir="ltr" class="rule">\("\(entry.basis)")</bdi>
                <span class="due">\(context.say(Deadline.phrase(due: entry.due, on: context.today)))</span></li>

                """
        }
        return "<ul class=\"tasks\">\(lines)</ul>\n"
    }
}
