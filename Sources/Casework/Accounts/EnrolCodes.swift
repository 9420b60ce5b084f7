internal import Mechanism

/// Somebody sets up a device that shows codes: the first second factor right after the passphrase, a further one after a step-up.
public struct EnrolCodes: Sendable {
    private let keeper: AccountKeeper

    /// Sets up second factors of the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Makes a seed; none where the session may not. It counts for nothing until a code of it was shown.
    ///
    /// - Parameters:
    ///   - words: what the holder calls the device.
    ///   - service: what the device shows beside the electronic address.
    public func begin(_ token: SecretToken, words: String, service: String, at instant: Int64) async throws -> CodesToEnrol? {
        try await keeper.write { desk in
            guard let session = try desk.enrolling(token, at: instant), let account = try desk.store.account(of: session.person) else {
                return nil
            }
            for old in try desk.store.factors(of: session.person) where !old.isConfirmed { try desk.store.removeFactor(old.identifier) }
            let (identifier, seed) = (desk.newIdentifier(), keeper.chance.bytes(20))
            try desk.store.put(
                FactorEntry(
                    identifier: identifier, person: session.person, kind: .oneTimeCodes,
                    secret: desk.seal(seed, in: "second_factor.secret", of: identifier),
                    words: desk.seal(Array(words.utf8.prefix(400)), in: "second_factor.words", of: identifier), created: instant,
                    isConfirmed: false, counter: -1))
            let holder = try desk.particulars(of: account).mail
            return CodesToEnrol(factor: identifier, address: keeper.codes.address(seed: seed, holder: holder, service: service))
        }
    }

    /// Confirms that the device shows the right codes, raises the session, and gives recovery codes with the first second factor.
    public func confirm(_ token: SecretToken, factor identifier: String, code: String, at instant: Int64) async throws -> EnrolAnswer {
        let answer: EnrolAnswer = try await keeper.write { desk in
            guard let session = try desk.enrolling(token, at: instant),
                let factor = try desk.store.factors(of: session.person).first(where: { $0.identifier == identifier && !$0.isConfirmed })
            else { return .refused }
            switch try desk.attempt(onSecretsOf: session.person, at: instant) {
            case .wait(let until): return .wait(until: until)
            case .begun(let attempt):
                guard try desk.use(code, of: factor, at: instant) else {
                    try desk.settle(attempt, .failed)
                    return .refused
                }
                try desk.settle(attempt, .succeeded)
                return try desk.confirm(identifier, in: session, at: instant)
            }
        }
        await keeper.deliver()
        return answer
    }
}

/// A device to be set up.
public struct CodesToEnrol: Hashable, Sendable {
    /// The identifier of the second factor.
    public let factor: String
    /// The address that the device reads, as a QR code or by hand. It holds the seed: it is shown once and kept nowhere.
    public let address: String
}

/// What came of setting up a second factor.
public enum EnrolAnswer: Hashable, Sendable {
    /// It was set up; the session that goes on, and the recovery codes where these are the first.
    case done(SessionGrant, recoveryCodes: [String])
    /// The code or the signature is wrong, or the session may not.
    case refused
    /// Too many attempts failed: one must wait, until an instant in milliseconds since 1970 UTC.
    case wait(until: Int64)
}

extension AccountDesk {
    /// A session in which a second factor may be set up or taken away: one that has none yet, or that showed one just before.
    func enrolling(_ token: SecretToken, at instant: Int64) throws -> SessionEntry? {
        guard let session = try session(token, at: instant) else { return nil }
        switch session.stage {
        case .needsEnrolment: return try store.factors(of: session.person).contains { $0.isConfirmed } ? nil : session
        case .full: return session.isFresh(at: instant, limits) ? session : nil
        case .needsSecondFactor: return nil
        }
    }

    /// Lets a second factor count from now on. Other sessions that wait for a first one end: whoever is in them did not set this one up.
    func confirm(_ identifier: String, in session: SessionEntry, at instant: Int64) throws -> EnrolAnswer {
        guard var factor = try store.factors(of: session.person).first(where: { $0.identifier == identifier }),
            let account = try store.account(of: session.person)
        else { return .refused }
        factor.isConfirmed = true
        try store.put(factor)
        for other in try store.sessions(of: session.person) where other.stage == .needsEnrolment && other.identifier != session.identifier {
            try store.removeSession(other.identifier)
        }
        try send(.secondFactorAdded, to: account, at: instant)
        let hasCodes = try !store.recoveryCodes(of: session.person).isEmpty
        let codes = hasCodes ? [] : try newRecoveryCodes(of: session.person)
        return .done(try raise(session, at: instant), recoveryCodes: codes)
    }
}
