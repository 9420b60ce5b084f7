internal import Mechanism

/// Somebody signs in by electronic address and passphrase.
public struct SignIn: Sendable {
    private let keeper: AccountKeeper

    /// Signs in to the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Begins a session, or refuses in the same way and with the same work whether there is such an account or not.
    ///
    /// - Parameters:
    ///   - address: the network address that the request comes from.
    ///   - device: what the browser says of the device.
    public func callAsFunction(
        mail: String, passphrase: String, from address: String, device: String, at instant: Int64
    ) async throws -> SignInAnswer {
        let typed = keeper.bytes(of: passphrase)
        guard typed.count <= keeper.limits.mostPassphraseBytes else { return .refused }
        let found: Found = try await keeper.write { desk in
            let mark = desk.mark(mail: mail)
            switch try desk.attempt(onMail: mark, from: address, at: instant) {
            case .wait(let until): return Found(waitsUntil: until)
            case .begun(let attempt):
                let account = try desk.store.account(mailMark: mark).flatMap { $0.state == .active ? $0 : nil }
                return Found(attempt: attempt, person: account?.person, hash: try account.flatMap { try desk.passphrase(of: $0) })
            }
        }
        if let until = found.waitsUntil { return .wait(until: until) }
        let isRight: Bool
        do throws(PassphraseFault) {
            isRight = try await keeper.passphrases.verify(typed, against: found.hash)
        } catch {
            try await keeper.write { try $0.settle(found.attempt, .busy) }
            return .busy
        }
        let fresh = isRight && found.hash.map(keeper.passphrases.isOutdated) == true ? try? await keeper.passphrases.hash(typed) : nil
        return try await keeper.write { try Self.conclude(found, isRight, fresh, device, instant, $0) }
    }

    /// The account may have changed while the passphrase was hashed.
    private static func conclude(
        _ found: Found, _ isRight: Bool, _ fresh: String?, _ device: String, _ instant: Int64, _ desk: AccountDesk
    ) throws -> SignInAnswer {
        guard isRight, let person = found.person, var account = try desk.store.account(of: person), account.state == .active,
            try desk.passphrase(of: account) == found.hash
        else {
            try desk.settle(found.attempt, .failed)
            return .refused
        }
        try desk.settle(found.attempt, .succeeded)
        if let fresh {
            account.passphrase = desk.seal(passphrase: fresh, of: person)
            try desk.store.put(account)
        }
        return .begun(try desk.begin(person, on: device, at: instant))
    }

    /// What was found for an electronic address.
    private struct Found: Sendable {
        var waitsUntil: Int64?
        var attempt: [AttemptEntry] = []
        var person: PersonID?
        var hash: String?
    }
}

/// What somebody is told who wants to sign in.
public enum SignInAnswer: Hashable, Sendable {
    /// A session was begun, or raised.
    case begun(SessionGrant)
    /// Something is wrong; what, is not said.
    case refused
    /// Too many attempts failed: one must wait, until an instant in milliseconds since 1970 UTC.
    case wait(until: Int64)
    /// Too many are being served; try again in a moment.
    case busy
}
