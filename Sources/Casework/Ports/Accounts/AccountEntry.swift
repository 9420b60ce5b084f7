public import Mechanism

/// An account as it is kept; instants in milliseconds since 1970 UTC.
public struct AccountEntry: Hashable, Sendable {
    /// Whose account it is.
    public let person: PersonID
    /// The keyed hash of the normalised electronic address: 32 bytes.
    public var mailMark: [UInt8]
    /// Whether it can be used.
    public var state: AccountState
    /// The name and the electronic address, sealed.
    public var particulars: [UInt8]
    /// The hash of the passphrase, sealed; none before the invitation is accepted.
    public var passphrase: [UInt8]?
    /// When it was made.
    public let created: Int64
    /// The last act of the record that the person has said to have seen, by its position; 0 before the first time.
    public var seen: Int64

    /// What is kept.
    public init(
        person: PersonID, mailMark: [UInt8], state: AccountState, particulars: [UInt8], passphrase: [UInt8]? = nil, created: Int64,
        seen: Int64 = 0
    ) {
        self.person = person
        self.mailMark = mailMark
        self.state = state
        self.particulars = particulars
        self.passphrase = passphrase
        self.created = created
        self.seen = seen
    }
}
