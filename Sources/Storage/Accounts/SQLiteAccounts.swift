public import Casework

/// The accounts in the database of the record, on a connection of their own: an act under way does not hold up a sign-in until both write.
public struct SQLiteAccounts: AccountStore {
    private let lane = Lane("palermo.database.accounts")

    /// Opens a database that is there; an earlier form of its tables is brought to the present one.
    public init(_ path: String) async throws { try await lane.open { try .toWrite(path) } }

    /// Reads one state of the file, on a queue of its own. A fault of the file is a `DatabaseFault`.
    public func read<Result: Sendable>(_ body: @Sendable (any AccountReader) throws -> Result) async throws -> Result {
        try await lane.run { connection in try connection.reading { try body(SQLiteAccountWriter(connection: connection)) } }
    }

    /// Writes as one act, as `SQLiteRecords` does.
    public func write<Result: Sendable>(_ body: @Sendable (any AccountWriter) throws -> Result) async throws -> Result {
        try await lane.run { connection in
            try connection.writing {
                let writer = SQLiteAccountWriter(connection: connection)
                let result = try body(writer)
                try writer.confirm()
                return result
            }
        }
    }

    /// Closes the file; nothing can be read or written after it.
    package func close() async { await lane.close() }
}
