public import Law
public import Registry

/// What the parties concerned arrange among themselves: schedule, conditions, working languages, division of work (¶31, ¶50).
public struct ArrangementsFile: Sendable {
    /// The proposal at hand, not agreed by all yet.
    public internal(set) var proposed: Arrangements?
    /// What was agreed last.
    public internal(set) var agreed: Arrangements?
    /// The day of the first agreement.
    public internal(set) var firstAgreedOn: Day?
    /// Who agreed to the proposal.
    public internal(set) var agreements = Agreements()
    /// The last version that was proposed; 0 for none.
    public var latestVersion: Int { max(proposed?.version ?? 0, agreed?.version ?? 0) }

    /// Those of some States that have not agreed to the proposal; the first ones where there is no proposal.
    public func missing(of states: [StateCode]) -> [StateCode] {
        guard proposed != nil else { return agreed == nil ? states : [] }
        return states.filter { !agreements.isGiven(by: $0) }
    }
}

/// One proposal of arrangements.
public struct Arrangements: Hashable, Sendable {
    /// The number of the version, from 1.
    public let version: Int
    /// The working languages of the review (¶50).
    public let languages: [WorkingLanguage]
    /// By when the State answers, where another day than the last possible one is agreed (¶34).
    public let answersDue: Day?
    /// By when the reviewing States comment (¶35).
    public let commentsDue: Day?
    /// By when the list is to be agreed.
    public let listDue: Day?
    /// By when the summary is to be agreed.
    public let summaryDue: Day?
    /// Conditions and the division of work among the reviewing States.
    public let text: PassageReference
}
