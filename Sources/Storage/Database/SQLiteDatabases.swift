public import Casework

/// Databases of SQLite in files of this machine.
public struct SQLiteDatabases: Databases {
    /// The databases as this process sees them.
    public init() {}

    /// Makes a database beside its place, with mode 0600, and lets it take its name when it is whole.
    public func create(_ path: String) async throws -> any Records {
        try await Lane("palermo.database.create").work {
            try Self.staging(path) { staged in
                let connection = try Connection(staged.neighbour)
                try Migrations.apply(to: connection)
                try connection.useWriteAheadLog()
            }
        }
        return try await SQLiteRecords(path)
    }

    /// Opens a database that is there; tables of an earlier form are brought to the present one, those of a later form are refused.
    public func open(_ path: String) async throws -> any Records { try await SQLiteRecords(path) }

    /// Copies what is recorded to a file of mode 0600, checks it, and lets it take its name where nothing stands.
    ///
    /// `VACUUM INTO` and not the backup interface, which copies page by page: this reads one state however much is written meanwhile and
    /// need never begin again, takes no page along that holds nothing any more, and fails on a damaged page in place of copying it.
    public func backUp(_ path: String, to copy: String) async throws {
        try await Lane("palermo.database.backup").work {
            let source = try Connection.toDatabase(path)
            try Self.staging(copy) { staged in
                try source.execute("VACUUM INTO ?1", [.text(Connection.plain(staged.neighbour))])
                let findings = try Connection.toDatabase(staged.neighbour).damage(includesSchema: false)
                if let first = findings.first { throw DatabaseFault.corrupted(detail: first) }
            }
        }
    }

    /// What SQLite finds wrong with pages, tables and constraints, and which tables and guards are not as this program makes them, a line
    /// for each; damage that lets nothing be read is thrown.
    public func damage(of path: String) async throws -> [String] {
        try await Lane("palermo.database.check").work {
            try Connection.toDatabase(path).damage(includesSchema: true)
        }
    }

    /// The names of the master keys under which the keys of the streams are sealed, in their order; the tables stay in their form.
    public func masterKeys(of path: String) async throws -> [String] {
        try await Lane("palermo.database.keys").work {
            let connection = try Connection.toDatabase(path)
            try Migrations.refuseNewer(connection)
            return try connection.texts("SELECT DISTINCT master_key FROM stream_key ORDER BY master_key")
        }
    }

    /// Makes a database beside a path, and lets it take its name when it is whole; nothing of it remains after a fault.
    private static func staging(_ path: String, _ make: (StagedDatabase) throws -> Void) throws {
        let staged = try StagedDatabase(for: path)
        do {
            try make(staged)
            try staged.takeName()
        } catch {
            staged.discard()
            throw error
        }
    }
}
