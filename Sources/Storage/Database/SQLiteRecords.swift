public import Casework

/// The record in a file of SQLite: one connection writes, another one reads beside it.
public struct SQLiteRecords: Records {
    private let writer = Lane("palermo.database.writer")
    private let reader = Lane("palermo.database.reader")

    /// Opens a database; an earlier form of its tables is brought to the present one.
    package init(_ path: String) async throws {
        try await writer.open { try .toWrite(path) }
        try await reader.open { try .toRead(path) }
    }

    /// Reads one state of the file, on a queue of its own; a writer is not waited for. A fault of the file is a `DatabaseFault`.
    public func read<Result: Sendable>(_ body: @Sendable (any RecordReader) throws -> Result) async throws -> Result {
        try await reader.run { connection in try connection.reading { try body(SQLiteReader(connection: connection)) } }
    }

    /// Writes as one act, on a queue of its own: when this returns, the disk holds it; when it throws, nothing of it is recorded, but for
    /// `DatabaseFault.uncertain`. A body that goes on after a fault of the record ends with that fault.
    public func write<Result: Sendable>(_ body: @Sendable (any RecordWriter) throws -> Result) async throws -> Result {
        try await writer.run { connection in
            try connection.writing {
                let writer = SQLiteWriter(connection: connection)
                let result = try body(writer)
                try writer.confirm()
                return result
            }
        }
    }
}

extension SQLiteRecords {
    /// Closes the file; nothing can be read or written after it. Otherwise the file is closed when the value is no longer held.
    package func close() async {
        await reader.close()
        await writer.close()
    }

    /// Lets the file grow to so many pages and no further, as a full disk does; for tests.
    package func limit(toPages count: Int) async throws {
        try await writer.run { connection in try connection.run("PRAGMA max_page_count = \(count)") }
    }

    /// Uses the writing connection as it is; for tests.
    package func withConnection<Result: Sendable>(_ body: @Sendable (Connection) throws -> Result) async throws -> Result {
        try await writer.run(body)
    }
}
