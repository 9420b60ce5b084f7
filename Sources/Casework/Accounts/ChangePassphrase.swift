internal import Mechanism

/// Somebody who is signed in changes the passphrase; all other sessions end.
public struct ChangePassphrase: Sendable {
    private let keeper: AccountKeeper

    /// Changes passphrases of the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Changes the passphrase where the present one is right, and gives the session a new token.
    public func callAsFunction(
        _ token: SecretToken, from old: String, to new: String, at instant: Int64
    ) async throws -> NewPassphraseAnswer {
        let found = try await keeper.write { try begin(token, new, at: instant, $0) }
        guard case .begun(let entries, let account, let hash) = found else { return found.answer }
        let fresh: String?
        do throws(PassphraseFault) {
            let isRight = try await keeper.passphrases.verify(keeper.bytes(of: old), against: hash)
            fresh = isRight ? try await keeper.passphrases.hash(keeper.bytes(of: new)) : nil
        } catch {
            try await keeper.write { try $0.settle(entries, .busy) }
            return .busy
        }
        let answer: NewPassphraseAnswer = try await keeper.write { desk in
            guard let fresh, let session = try desk.fullSession(token, at: instant), var now = try desk.store.account(of: account.person),
                now.passphrase == account.passphrase
            else {
                try desk.settle(entries, .failed)
                return .notNow
            }
            try desk.settle(entries, .succeeded)
            now.passphrase = desk.seal(passphrase: fresh, of: now.person)
            try desk.store.put(now)
            try desk.store.removeLinks(of: now.person)
            try desk.endSessions(of: now.person, except: session.identifier)
            try desk.send(.passphraseChanged, to: now, at: instant)
            return .set(try desk.renewToken(of: session, at: instant))
        }
        await keeper.deliver()
        return answer
    }

    private func begin(_ token: SecretToken, _ new: String, at instant: Int64, _ desk: AccountDesk) throws -> Beginning {
        guard let session = try desk.fullSession(token, at: instant), let account = try desk.store.account(of: session.person) else {
            return .over(.notNow)
        }
        let holder = try desk.particulars(of: account)
        if let objection = keeper.policy.objection(to: new, of: [holder.name, holder.mail] + holder.words) {
            return .over(.not(objection))
        }
        switch try desk.attempt(onSecretsOf: session.person, at: instant) {
        case .wait(let until): return .over(.wait(until: until))
        case .begun(let entries): return .begun(entries, account, hash: try desk.passphrase(of: account))
        }
    }

    private enum Beginning: Sendable {
        case over(NewPassphraseAnswer)
        case begun([AttemptEntry], AccountEntry, hash: String?)

        var answer: NewPassphraseAnswer {
            switch self {
            case .over(let answer): answer
            case .begun: .notNow
            }
        }
    }
}
