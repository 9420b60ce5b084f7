public import Mechanism

/// A second factor as it is kept.
public struct FactorEntry: Hashable, Sendable {
    /// Its identifier, made by chance.
    public let identifier: String
    /// Whose it is.
    public let person: PersonID
    /// What it is.
    public let kind: FactorKind
    /// The seed, or the credential, sealed.
    public let secret: [UInt8]
    /// What its holder calls it, sealed.
    public let words: [UInt8]
    /// The keyed hash of the identifier of a passkey, so that nobody has it twice; none for other kinds.
    public let credentialMark: [UInt8]?
    /// When it was made, in milliseconds since 1970 UTC.
    public let created: Int64
    /// Whether its holder has shown that it works.
    public var isConfirmed: Bool
    /// The last time step that was used, or the number of signatures; what is not beyond it is a replay.
    public var counter: Int64

    /// What is kept.
    public init(
        identifier: String, person: PersonID, kind: FactorKind, secret: [UInt8], words: [UInt8], credentialMark: [UInt8]? = nil,
        created: Int64, isConfirmed: Bool, counter: Int64
    ) {
        self.identifier = identifier
        self.person = person
        self.kind = kind
        self.secret = secret
        self.words = words
        self.credentialMark = credentialMark
        self.created = created
        self.isConfirmed = isConfirmed
        self.counter = counter
    }
}
