internal import Mechanism

/// The holder of a link sets a passphrase, and is signed in as far as a passphrase goes.
public struct AcceptInvitation: Sendable {
    private let keeper: AccountKeeper

    /// Accepts for the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Whether a link opens; a link that is unknown, used, replaced or expired looks the same.
    public func opens(_ token: SecretToken, at instant: Int64) async throws -> Bool {
        try await keeper.write { try $0.invited(by: token, at: instant) != nil }
    }

    /// Sets the passphrase, makes the link and all others of the person useless, and ends the sessions that there were. A second factor
    /// that was set up stays.
    public func callAsFunction(
        _ token: SecretToken, passphrase: String, device: String, at instant: Int64
    ) async throws -> NewPassphraseAnswer {
        let known = try await keeper.write { desk in
            try desk.invited(by: token, at: instant).map { try desk.particulars(of: $0) }
        }
        guard let known else { return .notNow }
        if let objection = keeper.policy.objection(to: passphrase, of: [known.name, known.mail] + known.words) { return .not(objection) }
        let hash: String
        do throws(PassphraseFault) {
            hash = try await keeper.passphrases.hash(keeper.bytes(of: passphrase))
        } catch {
            return .busy
        }
        let answer: NewPassphraseAnswer = try await keeper.write { desk in
            guard var account = try desk.invited(by: token, at: instant) else { return .notNow }
            account.passphrase = desk.seal(passphrase: hash, of: account.person)
            account.state = .active
            try desk.store.put(account)
            try desk.store.removeLinks(of: account.person)
            try desk.endSessions(of: account.person)
            try desk.send(.passphraseChanged, to: account, at: instant)
            return .set(try desk.begin(account.person, on: device, at: instant))
        }
        await keeper.deliver()
        return answer
    }
}

/// What came of setting a passphrase.
public enum NewPassphraseAnswer: Hashable, Sendable {
    /// It was set; the session that goes on.
    case set(SessionGrant)
    /// Something stands against it.
    case not(PassphraseObjection)
    /// The link or the session does not open, or the present passphrase is another.
    case notNow
    /// One must wait, until an instant in milliseconds since 1970 UTC.
    case wait(until: Int64)
    /// Too many are being served; try again in a moment.
    case busy
}
