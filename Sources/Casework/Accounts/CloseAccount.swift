public import Mechanism

/// An account is suspended, opened again, or closed for good. Who may do so is asked by the shell.
public struct CloseAccount: Sendable {
    private let keeper: AccountKeeper

    /// Closes accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Suspends an account: its sessions end and its links no longer open. Throws `AccountFault.noAccount`.
    public func suspend(_ person: PersonID) async throws {
        try await change(person) { account, desk in
            account.state = .suspended
            try desk.endSessions(of: person)
            try desk.store.removeLinks(of: person)
        }
    }

    /// Opens a suspended account again. Throws `AccountFault.noAccount`.
    public func restore(_ person: PersonID) async throws {
        try await change(person) { account, _ in account.state = account.passphrase == nil ? .invited : .active }
    }

    /// Deletes an account with all that belongs to it. The acts of the person stay in the record, under an identifier that names nobody.
    public func delete(_ person: PersonID) async throws {
        try await keeper.write { try $0.store.removeAccount(of: person) }
    }

    private func change(_ person: PersonID, _ body: @Sendable (inout AccountEntry, AccountDesk) throws -> Void) async throws {
        try await keeper.write { desk in
            guard var account = try desk.store.account(of: person) else { throw AccountFault.noAccount }
            try body(&account, desk)
            try desk.store.put(account)
        }
    }
}
