internal import Mechanism

/// Somebody looks at the second factors, takes one away, or has new recovery codes made.
public struct ManageFactors: Sendable {
    private let keeper: AccountKeeper

    /// Looks after second factors of the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// The second factors that count; none where the session has not come to its end of signing in.
    public func list(_ token: SecretToken, at instant: Int64) async throws -> [ListedFactor] {
        try await keeper.write { desk in
            guard let session = try desk.fullSession(token, at: instant) else { return [] }
            return try desk.store.factors(of: session.person).filter(\.isConfirmed).map {
                let words = try desk.open($0.words, in: "second_factor.words", of: $0.identifier)
                return ListedFactor(
                    identifier: $0.identifier, kind: $0.kind, words: String(decoding: words, as: UTF8.self), created: $0.created)
            }
        }
    }

    /// Takes a second factor away, after a step-up; the last one stays. Says whether it was taken away.
    public func remove(_ identifier: String, _ token: SecretToken, at instant: Int64) async throws -> Bool {
        let isRemoved = try await keeper.write { desk in
            guard let session = try desk.fullSession(token, at: instant), session.isFresh(at: instant, desk.limits) else { return false }
            let factors = try desk.store.factors(of: session.person).filter(\.isConfirmed)
            guard factors.count > 1, factors.contains(where: { $0.identifier == identifier }),
                let account = try desk.store.account(of: session.person)
            else { return false }
            try desk.store.removeFactor(identifier)
            try desk.send(.secondFactorRemoved, to: account, at: instant)
            return true
        }
        await keeper.deliver()
        return isRemoved
    }

    /// Makes new recovery codes, after a step-up; those before no longer work. None where the session may not.
    public func renewRecoveryCodes(_ token: SecretToken, at instant: Int64) async throws -> [String]? {
        try await keeper.write { desk in
            guard let session = try desk.fullSession(token, at: instant), session.isFresh(at: instant, desk.limits) else { return nil }
            return try desk.newRecoveryCodes(of: session.person)
        }
    }
}

/// A second factor as its holder sees it.
public struct ListedFactor: Hashable, Sendable {
    /// Its identifier.
    public let identifier: String
    /// What it is.
    public let kind: FactorKind
    /// What its holder calls it.
    public let words: String
    /// When it was set up, in milliseconds since 1970 UTC.
    public let created: Int64
}
