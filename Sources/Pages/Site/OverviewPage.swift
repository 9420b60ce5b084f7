public import Casework
public import Law
internal import Localization
public import Markup
public import Mechanism
public import Registry

/// Where a review stands, what its reader can do now, who has a part in it, and what was done.
public struct OverviewPage: Sendable {
    /// What the reader can do in one capacity.
    public struct Tasks: Sendable {
        /// The capacity.
        public let capacity: Capacity
        /// What is to be done.
        public let steps: [NextStep]

        /// Steps in a capacity.
        public init(_ capacity: Capacity, _ steps: [NextStep]) {
            self.capacity = capacity
            self.steps = steps
        }
    }

    /// A State for which the review waits, and whom the reader may remind.
    public struct Waiting: Sendable {
        /// The State.
        public let state: StateCode
        /// The day of the last reminder.
        public let remindedOn: Day?

        /// A State that can be reminded.
        public init(_ state: StateCode, remindedOn: Day?) {
            self.state = state
            self.remindedOn = remindedOn
        }
    }

    let dossier: ReviewDossier
    let timeline: ReviewTimeline?
    let tasks: [Tasks]
    let waiting: [Waiting]
    let opening: NextOpening?
    let isWhole: Bool
    let context: PageContext

    /// The page of a review as its reader may see it.
    ///
    /// - Parameters:
    ///   - timeline: the latest acts, or all.
    ///   - tasks: what the reader can do, by capacity.
    ///   - waiting: whom the reader may remind; nobody for those who may not.
    ///   - opening: how the next opening stands, for those who open.
    ///   - isWhole: whether the timeline holds all acts.
    public init(
        _ dossier: ReviewDossier, timeline: ReviewTimeline?, tasks: [Tasks] = [], waiting: [Waiting] = [], opening: NextOpening? = nil,
        isWhole: Bool = false, _ context: PageContext
    ) {
        self.dossier = dossier
        self.timeline = timeline
        self.tasks = tasks
        self.waiting = waiting
        self.opening = opening
        self.isWhole = isWhole
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        context.complete("\(status)\(steps)\(explanation)\(todo)\(openingPanel)\(reminders)\(people)\(deadlines)\(acts)")
    }

    func say(_ phrase: Phrase) -> HTML { context.say(phrase) }
    func name(_ state: StateCode) -> String { context.names.state(state) }

    private var step: Step { Step(rawValue: dossier.status.step) ?? .notStarted }

    private var status: HTML {
        let (status, names) = (dossier.status, dossier.status.waitsFor.map { name($0) })
        let stands = status.phase.map { SitePhrases.stands($0, step.phrase) } ?? step.phrase
        let waits: HTML? = names.isEmpty ? nil : " \(say(ReviewPhrases.waits(for: names)))."
        return "<p class=\"status\"><span class=\"mark\">\(say(stands))</span>\(waits) \(status.due.map { due($0, status.daysLate) })</p>\n"
    }

    func due(_ day: Day, _ late: Int?) -> HTML {
        let phrase = say(Deadline.phrase(due: day, on: context.today))
        return late == nil ? "\(phrase)" : "<span class=\"mark bad\">\(phrase)</span>"
    }

    /// The steps of the phase, each with its day and with words for who does not see the colour.
    private var steps: HTML? {
        guard let phase = dossier.status.phase else { return nil }
        let all = Step.allCases.filter { $0 != .notStarted }
        let here = all.firstIndex(of: step) ?? 0
        let days = (timeline?.steps ?? []).filter { $0.phase == phase }
        let list = all.indices.map { place -> HTML in
            let day: HTML? = days.first { $0.step == all[place].rawValue }.map { day -> HTML in "<br>\(context.day(day.day))" }
            let isNow = place == here && step != .concluded
            let standing = isNow ? OverviewPhrases.now : place <= here ? OverviewPhrases.done : OverviewPhrases.later
            let mark: HTML = isNow ? " aria-current=\"step\"" : place <= here ? " class=\"done\"" : ""
            return "<li\(mark)>\(say(all[place].phrase)) <span class=\"unseen\">\(say(standing))</span>\(day)</li>"
        }
        return "<h2>\(say(SitePhrases.stands(phase, OverviewPhrases.stands)))</h2>\n<ol class=\"steps\">\(list)</ol>\n"
    }

    private var explanation: HTML {
        """
        <details class="help"><summary>\(say(FormPhrases.whatHappens))</summary>
        <p>\(say(OverviewPhrases.explanation)) <bdi dir="ltr" class="rule">¶25–39</bdi></p></details>

        """
    }
}
