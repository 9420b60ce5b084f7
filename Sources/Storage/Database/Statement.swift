internal import CSQLite
internal import Casework

/// A prepared statement of a connection.
final class Statement {
    private let handle: OpaquePointer
    private let path: String

    init(_ sql: String, of database: OpaquePointer, at path: String) throws(DatabaseFault) {
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else { throw .last(of: database, code: code, at: path) }
        self.handle = handle
        self.path = path
    }

    deinit { sqlite3_finalize(handle) }

    /// Goes to the next row, or says that there is none; a fault while `COMMIT` runs may leave it unknown what the disk holds.
    func step(isCommitting: Bool = false) throws(DatabaseFault) -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        guard code == SQLITE_DONE else {
            throw .last(of: sqlite3_db_handle(handle), code: code, at: path, isCommitting: isCommitting)
        }
        return false
    }

    /// Makes it ready to be used again, and lets go of what was bound to it.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }
}

extension Statement {
    /// Binds values to `?1`, `?2` and so on.
    func bind(_ values: [ColumnValue]) throws(DatabaseFault) {
        for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    }

    private func bind(_ value: ColumnValue, at place: Int32) throws(DatabaseFault) {
        let code =
            switch value {
            case .null: sqlite3_bind_null(handle, place)
            case .integer(let number): sqlite3_bind_int64(handle, place, number)
            case .text(let text): bind(text, at: place)
            case .bytes(let bytes): bind(bytes, at: place)
            }
        guard code == SQLITE_OK else { throw .last(of: sqlite3_db_handle(handle), code: code, at: path) }
    }

    private func bind(_ text: String, at place: Int32) -> Int32 {
        sqlite3_bind_text64(handle, place, text, UInt64(text.utf8.count), Self.copies, UInt8(SQLITE_UTF8))
    }

    /// Bytes that are none have no address, and no address would be bound as NULL.
    private func bind(_ bytes: [UInt8], at place: Int32) -> Int32 {
        guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, place, 0) }
        return bytes.withUnsafeBytes { sqlite3_bind_blob64(handle, place, $0.baseAddress, UInt64($0.count), Self.copies) }
    }

    /// `SQLITE_TRANSIENT`, a macro that Swift cannot read: SQLite copies what is bound.
    private static var copies: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

extension Statement {
    /// The integer in a column of the present row, counted from 0; 0 where it is NULL.
    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    /// The text in a column of the present row; empty where it is NULL.
    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))), as: UTF8.self)
    }

    /// The bytes in a column of the present row; none where it is NULL.
    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    /// Whether a column of the present row is NULL.
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    /// What is in a column of a derived table.
    func derivedValue(_ column: Int32) -> DerivedValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(integer(column))
        default: .text(text(column))
        }
    }
}
