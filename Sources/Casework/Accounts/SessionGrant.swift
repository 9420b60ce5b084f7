/// A session that was begun or goes on under a new token; the one before no longer works.
public struct SessionGrant: Hashable, Sendable {
    /// The token, for the cookie of the browser.
    public let token: SecretToken
    /// How far the person has come.
    public let stage: SessionStage
    /// When the session ends at the latest, in milliseconds since 1970 UTC.
    public let expires: Int64
}
