public import Law
public import Mechanism
public import Registry

/// How list and summary of a phase came to be, as one reader may know it (¶38): for those who work on them.
public struct OutcomeHistory: Hashable, Sendable {
    /// The changes to the list, in their order; each made a new version.
    public let list: [ListChange]
    /// The texts of the summary, in their order.
    public let summary: [SummaryVersion]

    /// What changed in the list after a version.
    public func changes(after version: Int) -> [ListChange] { list.filter { $0.version > version } }

    /// A text of the summary.
    public func summary(version: Int) -> SummaryVersion? { summary.first { $0.version == version } }
}

/// One change to the list of observations.
public struct ListChange: Hashable, Sendable {
    /// The version of the list that it made.
    public let version: Int
    /// The day.
    public let day: Day
    /// The State that made it.
    public let state: StateCode?
    /// The item, by the number of the act that first proposed it.
    public let item: Int
    /// The kind of the item, after the change or, where it was removed, before.
    public let kind: ObservationKind
    /// What it is about.
    public let topic: Topic
    /// The text before; none for an item that is new.
    public let before: DossierText?
    /// The text after; none for an item that was removed.
    public let after: DossierText?
}

/// One text of the summary.
public struct SummaryVersion: Hashable, Sendable {
    /// The number of the version.
    public let version: Int
    /// The day.
    public let day: Day
    /// The State that wrote it.
    public let state: StateCode?
    /// The text.
    public let text: DossierText
}
