public import Registry

/// One way in which a transcript that holds in itself differs from what it is compared with.
public enum EvidenceFault: Hashable, Sendable {
    /// It rests on another registry.
    case otherRegistry(recorded: String, found: String)
    /// It follows another definition of the Mechanism.
    case otherMechanism(recorded: String, found: String)
    /// Who takes part cannot be worked out from the registry and the definition.
    case noParticipants([String])
    /// A State takes part by one and not by the other, or with another group or other instruments.
    case participant(StateCode, recorded: String?, expected: String?)
    /// The terms are not those of the definition.
    case terms
    /// Contributions are not those that were published; `link` names the draw or the repeat.
    case commitments(file: String, link: String, BrokenCommitment)
    /// Commitments were published for what is not in the transcript.
    case commitmentsForNothing(file: String)
    /// A line of the assignments is not what follows from the transcript.
    case assignments(file: String, line: Int, found: String?, expected: String?)
}
