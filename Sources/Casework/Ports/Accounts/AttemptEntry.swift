/// An attempt to sign in as it is kept, without what was typed.
public struct AttemptEntry: Hashable, Sendable {
    /// Its identifier, made by chance.
    public let identifier: String
    /// The keyed hash of what was tried: an electronic address, a network address, or the second factor of a person.
    public let subject: [UInt8]
    /// When, in milliseconds since 1970 UTC.
    public let instant: Int64
    /// What came of it.
    public var outcome: AttemptOutcome

    /// What is kept.
    public init(identifier: String, subject: [UInt8], instant: Int64, outcome: AttemptOutcome) {
        self.identifier = identifier
        self.subject = subject
        self.instant = instant
        self.outcome = outcome
    }
}
