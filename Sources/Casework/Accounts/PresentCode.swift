internal import Mechanism

/// Somebody shows a code of the second factor: to come to the end of signing in, or anew before something that binds (step-up).
public struct PresentCode: Sendable {
    private let keeper: AccountKeeper

    /// Checks codes for the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Raises the session and gives it a new token; each time step works once, over all devices of a person.
    public func callAsFunction(_ token: SecretToken, code: String, at instant: Int64) async throws -> SignInAnswer {
        try await keeper.write { desk in
            try desk.showSecret(token, at: instant) { person in
                let factors = try desk.store.factors(of: person).filter { $0.isConfirmed && $0.kind == .oneTimeCodes }
                for factor in factors where try desk.use(code, of: factor, at: instant) { return true }
                return false
            }
        }
    }
}

extension AccountDesk {
    /// Lets somebody try a secret, and raises the session where it was right.
    func showSecret(
        _ token: SecretToken, at instant: Int64, _ isRight: (PersonID) throws -> Bool
    ) throws -> SignInAnswer {
        guard let session = try session(token, at: instant), session.stage != .needsEnrolment else { return .refused }
        switch try attempt(onSecretsOf: session.person, at: instant) {
        case .wait(let until): return .wait(until: until)
        case .begun(let attempt):
            let holds = try isRight(session.person)
            try settle(attempt, holds ? .succeeded : .failed)
            return holds ? .begun(try raise(session, at: instant)) : .refused
        }
    }

    /// Whether a code is the one of this factor now; its step, and those before, are spent then.
    func use(_ code: String, of factor: FactorEntry, at instant: Int64) throws -> Bool {
        var factor = factor
        let seed = try open(factor.secret, in: "second_factor.secret", of: factor.identifier)
        guard let step = keeper.codes.step(of: code, seed: seed, at: instant), step > factor.counter else { return false }
        factor.counter = step
        try store.put(factor)
        return true
    }
}
