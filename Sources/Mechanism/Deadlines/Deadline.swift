public import Law
public import Registry

/// A day by which a State is to have done something; when it passes nothing is closed, the State is shown as late.
public struct Deadline: Hashable, Sendable {
    /// The phase; none where it concerns the review as a whole.
    public let phase: Int?
    /// What is to be done.
    public let task: Task
    /// Who is to do it.
    public let state: StateCode
    /// The last day in time.
    public let due: Day
    /// On what the day rests.
    public let basis: Provision
    /// Whether the parties concerned agreed to it; otherwise it is the one of the rule.
    public let isAgreed: Bool
    /// The day on which it was done.
    public let metOn: Day?

    /// What deadlines are for.
    public enum Task: String, Hashable, Sendable, CaseIterable {
        case designateFocalPoint = "designate the focal point"
        case designateExperts = "designate experts"
        case answer
        case comment
        case agreeOnList = "agree on the list"
        case agreeOnSummary = "agree on the summary"
    }

    /// By how many days the State is or was late on a day; nothing where it is or was in time.
    public func delay(on day: Day) -> Int? {
        let end = metOn ?? day
        return end > due ? end - due : nil
    }

    /// Whether the day has passed and nothing was done.
    public func isMissed(on day: Day) -> Bool { metOn == nil && day > due }
}
