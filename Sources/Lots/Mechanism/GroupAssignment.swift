public import Registry

/// The regional group in which a State takes part that has none in the registry.
public struct GroupAssignment: Hashable, Sendable {
    /// The State.
    public let state: StateCode
    /// The group.
    public let group: RegionalGroupCode
    /// On what this rests.
    public let basis: String
    /// Why, for who reads the results.
    public let reason: String
}
