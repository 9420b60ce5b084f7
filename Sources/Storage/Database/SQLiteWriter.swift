internal import Casework

/// Writes to the record, inside a transaction of its connection.
///
/// After a fault nothing more is written, and the transaction is not committed even where the body goes on: a part of an act could have
/// been written before the fault.
final class SQLiteWriter: ConnectedReader, RecordWriter {
    let connection: Connection
    private var fault: (any Error)?

    init(connection: Connection) { self.connection = connection }

    /// Throws the fault that a body went on after.
    func confirm() throws {
        if let fault { throw fault }
    }

    func append(_ act: ActEntry, texts: [[UInt8]]) throws {
        try writing {
            try connection.execute(ActColumns.insert, ActColumns.values(act))
            for (ordinal, text) in texts.enumerated() {
                try connection.execute(
                    "INSERT INTO act_text (position, ordinal, bytes) VALUES (?1, ?2, ?3)",
                    [.integer(act.position), .integer(Int64(ordinal)), .bytes(text)])
            }
        }
    }

    func put(_ key: WrappedKey) throws {
        try writing {
            try connection.execute(
                """
                INSERT INTO stream_key (stream, master_key, bytes) VALUES (?1, ?2, ?3)
                ON CONFLICT (stream) DO UPDATE SET master_key = excluded.master_key, bytes = excluded.bytes
                """, [.text(key.stream.text), .text(key.masterKey), .bytes(key.bytes)])
        }
    }

    func put(_ row: DerivedRow) throws {
        try writing {
            if let column = row.misfit { throw DatabaseFault.constraint(name: column) }
            try connection.execute(DerivedStatements.of(row.table).put, row.values.map(ColumnValue.init))
        }
    }

    func remove(_ row: DerivedRow) throws {
        try writing { try connection.execute(DerivedStatements.of(row.table).remove, row.key.map(ColumnValue.init)) }
    }

    func removeAllDerivedRows() throws {
        try writing {
            for table in DerivedTable.allCases { try connection.execute(DerivedStatements.of(table).removeAll) }
        }
    }

    private func writing(_ body: () throws -> Void) throws {
        try confirm()
        do { try body() } catch {
            fault = error
            throw error
        }
    }
}

extension ColumnValue {
    /// A value of a derived table.
    init(_ value: DerivedValue) {
        self =
            switch value {
            case .null: .null
            case .integer(let number): .integer(number)
            case .text(let text): .text(text)
            }
    }
}
