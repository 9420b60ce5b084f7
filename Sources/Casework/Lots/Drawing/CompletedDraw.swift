public import Lots
public import Registry

/// A draw with all that is needed to show it to people.
public struct CompletedDraw: Sendable {
    /// What was drawn.
    public let transcript: Transcript
    /// The registry that it rests on, for the names.
    public let registry: TreatyRegistry
    /// The definition that it follows.
    public let definition: MechanismDefinition
    /// The command lines with which anyone can check it; a long one is broken as a shell takes it.
    public let checks: [String]

    /// A draw, to be shown.
    public init(transcript: Transcript, registry: TreatyRegistry, definition: MechanismDefinition, checks: [String]) {
        self.transcript = transcript
        self.registry = registry
        self.definition = definition
        self.checks = checks
    }
}
