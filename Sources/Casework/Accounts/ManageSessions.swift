internal import Mechanism

/// Who is signed in; and the sessions of a person, which the person can see and end.
public struct ManageSessions: Sendable {
    private let keeper: AccountKeeper

    /// Looks after sessions of the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Who is signed in by a token; nobody where the session has ended. The time of last use is written once in a minute.
    public func find(_ token: SecretToken, at instant: Int64) async throws -> SignedIn? {
        guard let (session, name) = try await look(token, at: instant) else { return nil }
        guard instant >= session.lastUsed + 60_000 else { return session.signedIn(as: name, keeper.limits) }
        return try await keeper.write { desk in
            guard var session = try desk.session(token, at: instant) else { return nil }
            session.lastUsed = instant
            try desk.store.put(session)
            return session.signedIn(as: name, desk.limits)
        }
    }

    /// Most requests write nothing, and wait for nobody who writes.
    private func look(_ token: SecretToken, at instant: Int64) async throws -> (SessionEntry, name: String)? {
        try await keeper.store.read { reader in
            guard let wrapped = try reader.key() else { return nil }
            let key = try keeper.sealing.open(wrapped)
            let mark = key.mark(token.bytes, purpose: AccountDesk.Purpose.session.rawValue)
            guard let session = try reader.session(tokenMark: mark), session.isAlive(at: instant, keeper.limits),
                let account = try reader.account(of: session.person), account.state == .active
            else { return nil }
            return (session, name: try AccountDesk.particulars(of: account, key).name)
        }
    }

    /// Whether somebody is fully signed in by a token; to ask does not count as use.
    public func isAlive(_ token: SecretToken, at instant: Int64) async throws -> Bool {
        try await look(token, at: instant)?.0.stage == .full
    }

    /// The sessions of the person that have not ended, the one of the token among them; those that have ended are taken away.
    public func list(_ token: SecretToken, at instant: Int64) async throws -> [ListedSession] {
        try await keeper.write { desk in
            guard let own = try desk.fullSession(token, at: instant) else { return [] }
            return try desk.store.sessions(of: own.person).compactMap { session in
                guard session.isAlive(at: instant, desk.limits) else {
                    try desk.store.removeSession(session.identifier)
                    return nil
                }
                let device = try desk.open(session.device, in: "session.device", of: session.identifier)
                return ListedSession(
                    identifier: session.identifier, created: session.created, lastUsed: session.lastUsed,
                    device: String(decoding: device, as: UTF8.self), isThisOne: session.identifier == own.identifier)
            }
        }
    }

    /// Ends one session of the person, and says whether there was one.
    public func end(_ identifier: String, _ token: SecretToken, at instant: Int64) async throws -> Bool {
        try await keeper.write { desk in
            guard let own = try desk.fullSession(token, at: instant),
                try desk.store.sessions(of: own.person).contains(where: { $0.identifier == identifier })
            else { return false }
            try desk.store.removeSession(identifier)
            return true
        }
    }

    /// Ends all sessions of the person but the one of the token.
    public func endOthers(_ token: SecretToken, at instant: Int64) async throws {
        try await keeper.write { desk in
            guard let own = try desk.fullSession(token, at: instant) else { return }
            try desk.endSessions(of: own.person, except: own.identifier)
        }
    }

    /// Signs out: ends the session of the token, however far it had come.
    public func signOut(_ token: SecretToken) async throws {
        try await keeper.write { desk in
            guard let own = try desk.store.session(tokenMark: desk.mark(token.bytes, .session)) else { return }
            try desk.store.removeSession(own.identifier)
        }
    }
}

/// A session as its holder sees it; instants in milliseconds since 1970 UTC.
public struct ListedSession: Hashable, Sendable {
    /// Its identifier.
    public let identifier: String
    /// When it began.
    public let created: Int64
    /// When it was last used.
    public let lastUsed: Int64
    /// What the browser said of the device.
    public let device: String
    /// Whether it is the one that asks.
    public let isThisOne: Bool
}
