public import Casework
internal import Mechanism

/// The accounts in memory, for tests; they promise what those in a file do, and name their constraints alike.
public actor MemoryAccounts: AccountStore {
    private var content = AccountContent()

    /// No accounts yet.
    public init() {}

    public func read<Result: Sendable>(_ body: @Sendable (any AccountReader) throws -> Result) throws -> Result {
        try body(MemoryAccountWriter(content))
    }

    public func write<Result: Sendable>(_ body: @Sendable (any AccountWriter) throws -> Result) throws -> Result {
        let writer = MemoryAccountWriter(content)
        let result = try body(writer)
        try writer.confirm()
        content = writer.content
        return result
    }
}

/// All that is kept of accounts.
struct AccountContent {
    var key: WrappedKey?
    var accounts: [PersonID: AccountEntry] = [:]
    var links: [[UInt8]: LinkEntry] = [:]
    var factors: [String: FactorEntry] = [:]
    var codes: [[UInt8]: RecoveryEntry] = [:]
    var sessions: [String: SessionEntry] = [:]
    var attempts: [String: AttemptEntry] = [:]
    var messages: [String: OutgoingEntry] = [:]
}
