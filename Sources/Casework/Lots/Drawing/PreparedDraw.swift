public import Law
public import Lots
public import Registry

/// A draw of which it is known who takes part and that it can be completed.
public struct PreparedDraw: Sendable {
    /// The registry that it rests on.
    public let registry: DigestedRegistry
    /// The definition that it follows.
    public let definition: DigestedDefinition
    /// The day for which the registry says who is party.
    public let day: Day
    /// The search from the empty position, with its first completion.
    public let search: CompletionSearch

    /// Who takes part, and the terms.
    public var field: Field { search.position.field }
    /// What the seed depends on besides contributions.
    public var context: SeedContext { .draw(registry: registry.digestText, mechanism: definition.digest, on: day) }
    /// What the registry does not know for certain and the draw rests on.
    public var doubts: [Doubt] { definition.definition.doubts(in: registry.registry, on: day) }
}
