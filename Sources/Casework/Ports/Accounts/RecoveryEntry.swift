public import Mechanism

/// A recovery code as it is kept.
public struct RecoveryEntry: Hashable, Sendable {
    /// The keyed hash of the code: 32 bytes.
    public let mark: [UInt8]
    /// Whose it is.
    public let person: PersonID
    /// When it was used, in milliseconds since 1970 UTC; it works once.
    public var used: Int64?

    /// What is kept.
    public init(mark: [UInt8], person: PersonID, used: Int64? = nil) {
        self.mark = mark
        self.person = person
        self.used = used
    }
}
