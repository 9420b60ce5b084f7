public import Law
public import Registry

/// The figures and choices of the Mechanism that are data and not rules, as a file such as `untoc-review.json` has them.
public struct MechanismDefinition: Hashable, Sendable {
    /// The name of the file that it was read from, to which corrections point.
    public let file: String
    /// The name of the Mechanism.
    public let mechanism: String
    /// The day on which it was adopted.
    public let adopted: Day
    /// The symbol of the decision that adopted it.
    public let decision: String
    /// The identifier of the rules that a draw follows.
    public let rules: String
    /// How often a State may ask for another draw, in each of its roles (¶28 d, e).
    public let requests: Int
    /// Who takes no part.
    public let optOuts: [OptOut]
    /// The groups of States that the registry gives none.
    public let groups: [GroupAssignment]
    /// What a draw follows.
    public let terms: DrawTerms

    /// The rules that are known here.
    public static let knownRules = ["palermo-lots-1"]
}

extension MechanismDefinition {
    /// Whether a State takes no part, by a choice of its own or by decision.
    public func optsOut(_ state: StateCode) -> Bool { optOuts.contains { $0.state == state } }

    /// The group that a State is given here; none where the registry is to say.
    public func group(of state: StateCode) -> RegionalGroupCode? { groups.first { $0.state == state }?.group }
}
