public import Mechanism

/// An invitation link as it is kept: never the token itself.
public struct LinkEntry: Hashable, Sendable {
    /// The keyed hash of the token: 32 bytes.
    public let tokenMark: [UInt8]
    /// Who is invited.
    public let person: PersonID
    /// When it was made, in milliseconds since 1970 UTC.
    public let created: Int64
    /// From when on it no longer opens.
    public let expires: Int64
    /// Whether a later link took its place; it can then be renewed still, and not opened.
    public var isReplaced: Bool

    /// What is kept.
    public init(tokenMark: [UInt8], person: PersonID, created: Int64, expires: Int64, isReplaced: Bool) {
        self.tokenMark = tokenMark
        self.person = person
        self.created = created
        self.expires = expires
        self.isReplaced = isReplaced
    }
}
