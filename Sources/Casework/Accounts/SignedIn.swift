public import Mechanism

/// Who is signed in, as a session says.
public struct SignedIn: Hashable, Sendable {
    /// The person.
    public let person: PersonID
    /// The name of the person.
    public let name: String
    /// The identifier of the session.
    public let session: String
    /// How far the person has come.
    public let stage: SessionStage
    /// Until when the second factor counts as fresh, in milliseconds since 1970 UTC; none where it was not shown.
    public let freshUntil: Int64?

    /// Whether the second factor was shown just before.
    public func isFresh(at instant: Int64) -> Bool { stage == .full && freshUntil.map { instant < $0 } ?? false }

    /// Whether the person must show the second factor before doing something, or may not do it at all.
    public func gate(for deed: Deed, at instant: Int64) -> SessionGate {
        guard stage == .full else { return .signInFirst }
        return StepUp.isNeeded(for: deed) && !isFresh(at: instant) ? .stepUpFirst : .open
    }
}

/// What stands between a session and a deed.
public enum SessionGate: Hashable, Sendable {
    case open
    /// The second factor must be shown again.
    case stepUpFirst
    /// Signing in has not come to its end.
    case signInFirst
}
