internal import JSONText
internal import Mechanism

/// Somebody registers a passkey, or shows one as the second factor.
public struct UsePasskey: Sendable {
    private let keeper: AccountKeeper
    private let passkeys: any Passkeys

    /// Uses passkeys for the accounts of a keeper.
    public init(_ keeper: AccountKeeper, _ passkeys: any Passkeys) {
        self.keeper = keeper
        self.passkeys = passkeys
    }

    /// Makes a challenge for the session, for either use; it works once and for five minutes. None where the session has ended.
    public func challenge(_ token: SecretToken, at instant: Int64) async throws -> PasskeyChallenge? {
        try await keeper.write { desk in
            guard var session = try desk.session(token, at: instant) else { return nil }
            let bytes = keeper.chance.bytes(32)
            (session.challenge, session.challenged) = (bytes, instant)
            try desk.store.put(session)
            let known = try desk.passkeys(of: session.person)
            return PasskeyChallenge(bytes: bytes, known: known.map(\.credential.identifier))
        }
    }

    /// Registers a passkey, as the first second factor or after a step-up.
    public func register(
        _ registration: PasskeyRegistration, words: String, _ token: SecretToken, at instant: Int64
    ) async throws -> EnrolAnswer {
        let answer: EnrolAnswer = try await keeper.write { desk in
            guard let session = try desk.enrolling(token, at: instant), let challenge = try desk.takeChallenge(of: session, at: instant),
                let credential = passkeys.credential(of: registration, challenge: challenge),
                try !desk.passkeys(of: session.person).contains(where: { $0.credential.identifier == credential.identifier })
            else { return .refused }
            let identifier = desk.newIdentifier()
            try desk.store.put(
                FactorEntry(
                    identifier: identifier, person: session.person, kind: .passkey,
                    secret: desk.seal(credential.json.canonicalBytes, in: "second_factor.secret", of: identifier),
                    words: desk.seal(Array(words.utf8.prefix(400)), in: "second_factor.words", of: identifier),
                    credentialMark: desk.mark(credential.identifier, .passkey), created: instant, isConfirmed: false,
                    counter: Int64(credential.signatures)))
            return try desk.confirm(identifier, in: session, at: instant)
        }
        await keeper.deliver()
        return answer
    }

    /// Raises the session where the assertion holds. An authenticator whose count of signatures does not grow may have been copied, and is
    /// refused.
    public func present(_ assertion: PasskeyAssertion, _ token: SecretToken, at instant: Int64) async throws -> SignInAnswer {
        try await keeper.write { desk in
            guard let session = try desk.session(token, at: instant) else { return .refused }
            let challenge = try desk.takeChallenge(of: session, at: instant)
            return try desk.showSecret(token, at: instant) { person in
                guard let challenge,
                    let known = try desk.passkeys(of: person).first(where: { $0.credential.identifier == assertion.credential }),
                    let count = passkeys.signatures(of: assertion, by: known.credential, challenge: challenge),
                    Int64(count) > known.factor.counter || count == 0 && known.factor.counter == 0
                else { return false }
                var factor = known.factor
                factor.counter = Int64(count)
                try desk.store.put(factor)
                return true
            }
        }
    }
}

/// What a browser is asked to have signed.
public struct PasskeyChallenge: Hashable, Sendable {
    /// The challenge: 32 bytes.
    public let bytes: [UInt8]
    /// The identifiers of the person's passkeys: those to be asked for one, or not to be registered again.
    public let known: [[UInt8]]
}

extension AccountDesk {
    /// The challenge of a session, which is spent.
    fileprivate func takeChallenge(of session: SessionEntry, at instant: Int64) throws -> [UInt8]? {
        guard let challenge = session.challenge, let made = session.challenged else { return nil }
        var session = session
        (session.challenge, session.challenged) = (nil, nil)
        try store.put(session)
        return instant < made + limits.challengeLife ? challenge : nil
    }

    fileprivate func passkeys(of person: PersonID) throws -> [(factor: FactorEntry, credential: PasskeyCredential)] {
        try store.factors(of: person).compactMap { factor in
            guard factor.kind == .passkey, factor.isConfirmed else { return nil }
            let json = try JSON(reading: open(factor.secret, in: "second_factor.secret", of: factor.identifier))
            return PasskeyCredential(json).map { (factor, $0) }
        }
    }
}

extension PasskeyCredential {
    /// What is kept of it, but for the count of signatures, which changes and stands beside it.
    fileprivate var json: JSON {
        [
            "algorithm": .integer(algorithm.rawValue), "identifier": .string(Hexadecimal.text(identifier)),
            "publicKey": .string(Hexadecimal.text(publicKey)),
        ]
    }

    fileprivate init?(_ json: JSON) {
        guard let algorithm = json["algorithm"]?.integer.flatMap(Algorithm.init), let identifier = json["identifier"]?.text,
            let publicKey = json["publicKey"]?.text
        else { return nil }
        self.init(
            identifier: Hexadecimal.bytes(identifier), algorithm: algorithm, publicKey: Hexadecimal.bytes(publicKey), signatures: 0)
    }
}
