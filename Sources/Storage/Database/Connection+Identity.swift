private import CSQLite
internal import Casework
private import Glibc

extension Connection {
    /// Opens a database of Palermo of any version.
    ///
    /// SQLite itself must find out what the file is: to open and close it here, beside other connections of the process, would take away
    /// the locks that they hold on it.
    static func toDatabase(_ path: String) throws -> Connection {
        guard !path.utf8.contains(0), !path.isEmpty else { throw DatabaseFault.missing(path: path) }
        guard access(path, F_OK) == 0 else { throw DatabaseFault(.last(at: path), at: path) }
        guard PathKind(path) == .file else { throw DatabaseFault.foreign(path: path) }
        do {
            let connection = try Connection(path)
            guard try connection.integer("PRAGMA application_id") == Schema.applicationID else { throw DatabaseFault.foreign(path: path) }
            return connection
        } catch DatabaseFault.missing where access(path, F_OK) == 0 {
            // What is missing is a file beside it, which cannot be made where nothing may be written.
            throw DatabaseFault.notAllowed(path: path)
        }
    }

    /// Opens a database of Palermo to write to it, its tables brought to their present form.
    static func toWrite(_ path: String) throws -> Connection {
        let connection = try toDatabase(path)
        guard sqlite3_db_readonly(connection.handle, "main") == 0 else {
            // A header of another form lets SQLite read only, where the system would let it write.
            throw access(path, W_OK) == 0
                ? DatabaseFault.corrupted(detail: "its header says that it may only be read") : .notAllowed(path: path)
        }
        try Migrations.refuseNewer(connection)
        try connection.useWriteAheadLog()
        try Migrations.apply(to: connection)
        return connection
    }

    /// Opens a database of Palermo to read it; that it has the present form has been seen to.
    static func toRead(_ path: String) throws -> Connection {
        let connection = try toDatabase(path)
        try connection.run("PRAGMA query_only = ON")
        return connection
    }

    /// Who reads does not wait for who writes, nor the other way round; kept in the file once it is said.
    func useWriteAheadLog() throws {
        let mode = try first("PRAGMA journal_mode = WAL") { $0.text(0) }
        guard mode == "wal" else { throw DatabaseFault.other(code: 0, detail: "no write-ahead log: \(mode ?? "")") }
    }
}
