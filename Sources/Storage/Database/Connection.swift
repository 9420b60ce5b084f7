internal import CSQLite
internal import Casework

/// A connection to a database, which is used by one thread at a time and never leaves its lane.
package final class Connection {
    /// The database, as it was named.
    package let path: String
    let handle: OpaquePointer
    /// Statements that are ready to be used again; one that is in use is not among them, so that readings can be nested.
    private var idle: [String: Statement] = [:]

    /// Opens a file that is there, with what every connection of ours keeps to; nothing is read from it yet.
    package convenience init(_ path: String) throws { try self.init(opening: Self.plain(path), flags: 0, path: path) }

    /// A database of its own in memory, empty, which goes with the connection.
    static func inMemory() throws -> Connection { try Connection(opening: ":memory:", flags: SQLITE_OPEN_MEMORY, path: "memory") }

    private init(opening name: String, flags: Int32, path: String) throws {
        self.path = path
        var handle: OpaquePointer?
        let flags = flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(name, &handle, flags, nil)
        guard code == SQLITE_OK, let handle else {
            let fault = DatabaseFault.last(of: handle, code: code, at: path)
            sqlite3_close_v2(handle)
            throw fault
        }
        self.handle = handle
        sqlite3_busy_timeout(handle, Self.patience)
        try setUp()
    }

    deinit {
        idle = [:]
        sqlite3_close_v2(handle)
    }

    /// What a lane says that is used after its end.
    static var closed: DatabaseFault { .other(code: Int(SQLITE_MISUSE), detail: "the database is closed") }

    /// SQLite gives a meaning of its own to names such as `:memory:`.
    static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

    /// For how long another process that writes is waited for, in milliseconds.
    private static var patience: Int32 { 5000 }

    /// `temp_store` keeps what SQLite notes aside out of files, `secure_delete` overwrites what is taken away, the next two distrust what
    /// a file from elsewhere may hold; a log that grew long while somebody read shrinks to 16 MiB again.
    private func setUp() throws {
        try run(
            """
            PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
            PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;
            PRAGMA journal_size_limit = 16777216;
            """)
    }
}

extension Connection {
    /// Runs several statements that bind nothing.
    package func run(_ script: String) throws {
        let code = sqlite3_exec(handle, script, nil, nil, nil)
        guard code == SQLITE_OK else { throw DatabaseFault.last(of: handle, code: code, at: path) }
    }

    /// Runs a statement to its end.
    package func execute(_ sql: String, _ values: [ColumnValue] = [], isCommitting: Bool = false) throws {
        try using(sql, values) { statement in
            while try statement.step(isCommitting: isCommitting) {}
        }
    }

    /// Gives each row of a query to a body.
    func rows(_ sql: String, _ values: [ColumnValue] = [], _ body: (Statement) throws -> Void) throws {
        try using(sql, values) { statement in
            while try statement.step() { try body(statement) }
        }
    }

    /// The first row of a query, if there is one.
    func first<Result>(_ sql: String, _ values: [ColumnValue] = [], _ body: (Statement) throws -> Result) throws -> Result? {
        try using(sql, values) { statement in try statement.step() ? body(statement) : nil }
    }

    /// The integer that a query gives first; 0 where it gives none.
    package func integer(_ sql: String, _ values: [ColumnValue] = []) throws -> Int64 { try first(sql, values) { $0.integer(0) } ?? 0 }

    /// The texts that a query gives in its first column.
    package func texts(_ sql: String, _ values: [ColumnValue] = []) throws -> [String] {
        var found: [String] = []
        try rows(sql, values) { found.append($0.text(0)) }
        return found
    }

    private func using<Result>(_ sql: String, _ values: [ColumnValue], _ body: (Statement) throws -> Result) throws -> Result {
        let statement = try idle.removeValue(forKey: sql) ?? Statement(sql, of: handle, at: path)
        defer {
            statement.reset()
            idle[sql] = statement
        }
        try statement.bind(values)
        return try body(statement)
    }
}
