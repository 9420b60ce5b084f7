public import Law

/// A need for technical assistance, identified by a review or made known after it (¶44, ¶45).
public struct AssistanceNeed: Hashable, Sendable {
    /// The number of the act that brought it about.
    public let id: Int
    /// The phase in which it was identified; none where the State asked later.
    public let phase: Int?
    /// The instrument and article.
    public let topic: Topic
    /// How far it is.
    public internal(set) var stage: AssistanceStage
    /// Since when.
    public internal(set) var since: Day
    /// Who offers or gives the assistance: States, organizations.
    public internal(set) var providers: [String] = []
    /// Whether the item that identified it is kept confidential (¶38).
    public internal(set) var isConfidential: Bool
    /// What the State asks for; none while it has not asked (¶45).
    public internal(set) var request: PassageReference?
}

/// How far a need is met (¶44).
public enum AssistanceStage: String, Hashable, Sendable, CaseIterable {
    case identified
    case asked
    case offered
    case beingMet = "being met"
    case met
}
