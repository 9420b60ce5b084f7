internal import Mechanism

extension AccountDesk {
    /// Begins a session for somebody whose passphrase was right.
    func begin(_ person: PersonID, on device: String, at instant: Int64) throws -> SessionGrant {
        let hasFactor = try store.factors(of: person).contains { $0.isConfirmed }
        let (identifier, token) = (newIdentifier(), newToken())
        let session = SessionEntry(
            identifier: identifier, tokenMark: mark(token.bytes, .session), person: person,
            stage: hasFactor ? .needsSecondFactor : .needsEnrolment, created: instant, lastUsed: instant,
            expires: instant + limits.pendingLife,
            device: seal(Array(device.utf8.prefix(400)), in: "session.device", of: identifier))
        try store.put(session)
        return SessionGrant(token: token, stage: session.stage, expires: session.expires)
    }

    /// The session of a token; none where it has ended.
    func session(_ token: SecretToken, at instant: Int64) throws -> SessionEntry? {
        guard let session = try store.session(tokenMark: mark(token.bytes, .session)),
            session.isAlive(at: instant, limits), try store.account(of: session.person)?.state == .active
        else { return nil }
        return session
    }

    /// A session that has come to its end of signing in.
    func fullSession(_ token: SecretToken, at instant: Int64) throws -> SessionEntry? {
        try session(token, at: instant).flatMap { $0.stage == .full ? $0 : nil }
    }

    /// Gives a session in which the second factor was shown a new token.
    func raise(_ session: SessionEntry, at instant: Int64) throws -> SessionGrant {
        var (session, token) = (session, newToken())
        if session.stage != .full { session.expires = session.created + limits.sessionLife }
        session.stage = .full
        session.steppedUp = instant
        session.lastUsed = instant
        (session.challenge, session.challenged) = (nil, nil)
        session.tokenMark = mark(token.bytes, .session)
        try store.put(session)
        return SessionGrant(token: token, stage: .full, expires: session.expires)
    }

    /// Gives a session a new token, and leaves all else as it is.
    func renewToken(of session: SessionEntry, at instant: Int64) throws -> SessionGrant {
        var (session, token) = (session, newToken())
        session.lastUsed = instant
        session.tokenMark = mark(token.bytes, .session)
        try store.put(session)
        return SessionGrant(token: token, stage: session.stage, expires: session.expires)
    }

    /// Ends all sessions of a person but one.
    func endSessions(of person: PersonID, except kept: String? = nil) throws {
        for session in try store.sessions(of: person) where session.identifier != kept { try store.removeSession(session.identifier) }
    }
}

extension SessionEntry {
    /// Whether it has not ended.
    func isAlive(at instant: Int64, _ limits: AccountLimits) -> Bool {
        instant < expires && instant < lastUsed + limits.sessionIdle
    }

    /// Whether the second factor was shown in it just before.
    func isFresh(at instant: Int64, _ limits: AccountLimits) -> Bool {
        stage == .full && steppedUp.map { instant < $0 + limits.stepUpLife } ?? false
    }

    func signedIn(as name: String, _ limits: AccountLimits) -> SignedIn {
        SignedIn(
            person: person, name: name, session: identifier, stage: stage, freshUntil: steppedUp.map { $0 + limits.stepUpLife })
    }
}
