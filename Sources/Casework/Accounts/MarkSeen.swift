public import Mechanism

/// Somebody says how far they have seen what was done; the home page tells what came after.
public struct MarkSeen: Sendable {
    private let accounts: AccountKeeper
    private let record: RecordKeeper

    /// Keeps how far the holders of accounts have seen a record.
    public init(_ accounts: AccountKeeper, _ record: RecordKeeper) {
        self.accounts = accounts
        self.record = record
    }

    /// The last act that a person has said to have seen, by its position; 0 for one who never did.
    public func last(of person: PersonID) async throws -> Int64 { try await accounts.store.read { try $0.account(of: person)?.seen ?? 0 } }

    /// Keeps that a person has seen what was done up to a position of the record: never beyond its head, and never less than before.
    public func callAsFunction(_ person: PersonID, upTo position: Int64) async throws {
        let head = try await record.records.read { try $0.head().position }
        try await accounts.write { desk in
            guard var account = try desk.store.account(of: person) else { return }
            account.seen = max(account.seen, min(position, head))
            try desk.store.put(account)
        }
    }
}
