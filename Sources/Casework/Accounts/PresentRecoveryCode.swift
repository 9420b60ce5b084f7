internal import Mechanism

/// Somebody who has lost the second factor shows a recovery code in its place; each works once.
public struct PresentRecoveryCode: Sendable {
    private let keeper: AccountKeeper

    /// Checks recovery codes for the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Raises the session, spends the code, and tells the person by a message.
    public func callAsFunction(_ token: SecretToken, code: String, at instant: Int64) async throws -> SignInAnswer {
        let answer = try await keeper.write { desk in
            try desk.showSecret(token, at: instant) { try desk.spend(code, of: $0, at: instant) }
        }
        await keeper.deliver()
        return answer
    }
}

extension AccountDesk {
    fileprivate func spend(_ code: String, of person: PersonID, at instant: Int64) throws -> Bool {
        guard let bytes = keeper.sheet.bytes(code) else { return false }
        let (codes, mark) = (try store.recoveryCodes(of: person), mark(bytes, .recovery))
        guard var code = codes.first(where: { $0.mark == mark && $0.used == nil }) else { return false }
        code.used = instant
        try store.put(code)
        if let account = try store.account(of: person) {
            try send(.recoveryCodeUsed, to: account, ["left": "\(codes.count { $0.used == nil } - 1)"], at: instant)
        }
        return true
    }

    /// Makes new recovery codes in place of those that there were; this is the only time that they are seen.
    func newRecoveryCodes(of person: PersonID) throws -> [String] {
        try store.removeRecoveryCodes(of: person)
        return try (0..<limits.recoveryCodes).map { _ in
            let bytes = keeper.chance.bytes(10)
            try store.put(RecoveryEntry(mark: mark(bytes, .recovery), person: person))
            return keeper.sheet.text(bytes)
        }
    }
}
