public import Mechanism

/// A session as it is kept: never the token itself; instants in milliseconds since 1970 UTC.
public struct SessionEntry: Hashable, Sendable {
    /// Its identifier, which says nothing and opens nothing.
    public let identifier: String
    /// The keyed hash of the token: 32 bytes.
    public var tokenMark: [UInt8]
    /// Who signed in.
    public let person: PersonID
    /// How far the person has come.
    public var stage: SessionStage
    /// When it began.
    public let created: Int64
    /// When it was last used; behind by a minute at most.
    public var lastUsed: Int64
    /// When it ends, however much it is used.
    public var expires: Int64
    /// What the browser says of the device, sealed.
    public let device: [UInt8]
    /// When the second factor was last shown in it.
    public var steppedUp: Int64?
    /// What a passkey is to sign next; it works once.
    public var challenge: [UInt8]?
    /// When the challenge was made.
    public var challenged: Int64?

    /// What is kept.
    public init(
        identifier: String, tokenMark: [UInt8], person: PersonID, stage: SessionStage, created: Int64, lastUsed: Int64, expires: Int64,
        device: [UInt8], steppedUp: Int64? = nil, challenge: [UInt8]? = nil, challenged: Int64? = nil
    ) {
        self.identifier = identifier
        self.tokenMark = tokenMark
        self.person = person
        self.stage = stage
        self.created = created
        self.lastUsed = lastUsed
        self.expires = expires
        self.device = device
        self.steppedUp = steppedUp
        self.challenge = challenge
        self.challenged = challenged
    }
}
