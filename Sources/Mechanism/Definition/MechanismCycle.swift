public import Law

/// Every text that the definition of the cycle had, so that what was done under an older one stays readable and valid (¶16).
public struct MechanismCycle: Hashable, Sendable {
    /// The name of the file that it was read from, to which corrections point.
    public let file: String
    /// The name of the Mechanism.
    public let mechanism: String
    /// The texts, the earliest first, each with the decision that adopted it.
    public let texts: Dated<CycleDefinition>

    /// The definition in force on a day; none before the Mechanism was adopted.
    public func definition(on day: Day) -> CycleDefinition? { texts.value(on: day) }
}
