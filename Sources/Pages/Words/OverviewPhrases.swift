public import Law
public import Localization

/// What the overview of a review says.
public enum OverviewPhrases {
    /// The heading of the steps.
    public static let stands = Phrase("Where it stands")
    /// A step that is done, for who hears the page.
    public static let done = Phrase("Done", context: "step")
    /// A step that is not reached yet, for who hears the page.
    public static let later = Phrase("Later", context: "step")
    /// The step at which the review is, for who hears the page.
    public static let now = Phrase("Now", context: "step")
    /// How a review goes.
    public static let explanation = Phrase(
        "Each phase goes through the same steps: the States agree on schedule and languages, the State party under review answers the questionnaire, the reviewing States parties comment in writing and all talk in confidence, then they agree on a list of observations and a summary, which are published. Nothing is closed by force when a day passes; the State is shown as late."
    )
    /// Where nobody can do anything now.
    public static let nothing = Phrase("At the moment nothing here waits for you.")
    /// The heading of who reviews.
    public static let people = Phrase("Who reviews, and who serves")
    /// The column of those who serve.
    public static let serves = Phrase("Who serves")
    /// Nobody serves yet.
    public static let nobody = Phrase("Nobody is approved yet")
    /// Contact data that may not be published.
    public static let unpublished = Phrase("name not published")
    /// The column of the part that a State has.
    public static let part = Phrase("Part in the review")
    /// The column of States.
    public static let state = Phrase("State")
    /// A seat that was given to another State.
    public static func until(_ day: Day) -> Phrase { Phrase("Reviewed until {day}", ["day": .day(day)]) }
    /// The heading of deadlines.
    public static let deadlines = Phrase("By when")
    /// What was done by its day, or after it.
    public static func met(_ count: Int) -> Phrase { Phrase("{count} task is done", plural: "{count} tasks are done", count: count) }
    /// The column of what is to be done.
    public static let task = Phrase("What is to be done")
    /// The column of the days.
    public static let standing = Phrase("How it stands")
    /// The column of what a day rests on.
    public static let basis = Phrase("On what the day rests")
    /// The heading of the timeline.
    public static let timeline = Phrase("Who did what when")
    /// The column of days.
    public static let day = Phrase("Day")
    /// The column of those who acted.
    public static let who = Phrase("Who")
    /// The column of what was done.
    public static let what = Phrase("What")
    /// The column of paragraphs.
    public static let rule = Phrase("Paragraph")
    /// Leads to the whole timeline.
    public static let all = Phrase("Show everything that was done")
    /// How many acts are shown.
    public static func latest(_ count: Int) -> Phrase {
        Phrase("The latest act is shown.", plural: "The latest {count} acts are shown, the last one first.", count: count)
    }
}

/// What the overview says of opening reviews and phases, and of reminders.
public enum OpeningPhrases {
    /// The heading.
    public static let heading = Phrase("Opening")
    /// The review and its first phase can be opened.
    public static let review = Phrase("The cohort has entered its first phase: the review can be opened, as it was drawn.")
    /// A phase can be opened.
    public static func phase(_ number: Int) -> Phrase {
        Phrase("The cohort has entered phase {number}: the phase can be opened in this review.", ["number": .number(number)])
    }
    /// Opens the review with its first phase.
    public static let openReview = Phrase("Open the review", context: "button")
    /// Opens a phase.
    public static func open(_ number: Int) -> Phrase { Phrase("Open phase {number}", ["number": .number(number)], context: "button") }
    /// The phase before is not concluded.
    public static func after(_ phase: Int, next: Int) -> Phrase {
        Phrase(
            "Phase {next} can be opened once phase {phase} of this review is concluded.",
            ["next": .number(next), "phase": .number(phase)])
    }
    /// The cohort has not begun.
    public static func notBegun(cohort: Int) -> Phrase {
        Phrase(
            "The review can be opened once cohort {cohort} has entered its first phase, on a day that the secretariat sets.",
            ["cohort": .number(cohort)])
    }
    /// The gate of the cohort is not reached.
    public static func gate(cohort: Int, next: Int, complete: Int, needed: Int, planned: Int) -> Phrase {
        Phrase(
            "Cohort {cohort} has not entered phase {next}. Of {planned} reviews of the phase before, {complete} are complete, and {needed} are needed.",
            [
                "cohort": .number(cohort), "next": .number(next), "complete": .number(complete), "needed": .number(needed),
                "planned": .number(planned),
            ])
    }
    /// The gate is passed, and the entry is not recorded yet.
    public static let reached = Phrase("Enough are complete: record that the cohort enters the phase.")
    /// The heading of reminders.
    public static let waiting = Phrase("For whom the review waits")
    /// Explains reminders.
    public static let reminders = Phrase("A reminder is recorded, and shown to the State. It closes nothing.")
    /// Sends a reminder.
    public static func remind(_ state: String) -> Phrase { Phrase("Remind: {State}", ["State": .text(state)], context: "button") }
    /// When a State was reminded last.
    public static func reminded(on day: Day) -> Phrase { Phrase("Last reminded on {day}", ["day": .day(day)]) }
}
