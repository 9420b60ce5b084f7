private import CSQLite

extension Connection {
    /// Reads one state of the database, from the first reading to the last.
    func reading<Result>(_ body: () throws -> Result) throws -> Result {
        try execute("BEGIN")
        defer { rollBack() }
        return try body()
    }

    /// Writes as one act: all of it lasts on the disk when this returns, or none of it when the body throws.
    package func writing<Result>(_ body: () throws -> Result) throws -> Result {
        try execute("BEGIN IMMEDIATE")
        do {
            let result = try body()
            try execute("COMMIT", isCommitting: true)
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    /// After a full disk or a failed writing SQLite may have taken everything back already, or may wait for this; either way the
    /// connection can be used again.
    private func rollBack() {
        guard sqlite3_get_autocommit(handle) == 0 else { return }
        try? execute("ROLLBACK")
    }
}
