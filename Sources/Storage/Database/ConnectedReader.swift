internal import Casework

/// What reads the record through a connection.
protocol ConnectedReader: RecordReader {
    var connection: Connection { get }
}

/// Reads the record, inside a transaction of its connection.
struct SQLiteReader: ConnectedReader {
    let connection: Connection
}

extension ConnectedReader {
    func head() throws -> RecordHead {
        try connection.first("SELECT position, link FROM act ORDER BY position DESC LIMIT 1") {
            RecordHead(position: $0.integer(0), link: $0.bytes(1))
        } ?? .empty
    }

    func head(of stream: StreamName) throws -> StreamHead {
        try connection.first("SELECT number, hash FROM act WHERE stream = ?1 ORDER BY number DESC LIMIT 1", [.text(stream.text)]) {
            StreamHead(number: $0.integer(0), hash: $0.bytes(1))
        } ?? .empty
    }

    func streams() throws -> [StreamName] {
        try all("SELECT stream FROM act WHERE number = 1 ORDER BY position", []) { StreamName($0.text(0)) }
    }

    func acts(of stream: StreamName, after number: Int64, _ body: (StreamAct) throws -> Void) throws {
        let sql = "SELECT \(ActColumns.namesInStream) FROM act WHERE stream = ?1 AND number > ?2 ORDER BY number"
        try connection.rows(sql, [.text(stream.text), .integer(number)]) { try body(ActColumns.streamAct($0)) }
    }

    func acts(of stream: StreamName, afterPosition position: Int64, _ body: (StreamAct) throws -> Void) throws {
        let sql = "SELECT \(ActColumns.namesInStream) FROM act WHERE stream = ?1 AND position > ?2 ORDER BY number"
        try connection.rows(sql, [.text(stream.text), .integer(position)]) { try body(ActColumns.streamAct($0)) }
    }

    func streams(nominating person: String) throws -> [StreamName] {
        try all("SELECT DISTINCT stream FROM nomination WHERE person = ?1 ORDER BY stream", [.text(person)]) { StreamName($0.text(0)) }
    }

    func acts(after position: Int64, _ body: (ActEntry) throws -> Void) throws {
        try connection.rows("SELECT \(ActColumns.names) FROM act WHERE position > ?1 ORDER BY position", [.integer(position)]) {
            try body(ActColumns.act($0))
        }
    }

    func act(requestedAs request: String) throws -> ActEntry? {
        try connection.first("SELECT \(ActColumns.names) FROM act WHERE request = ?1", [.text(request)], ActColumns.act)
    }

    func texts(ofActAt position: Int64) throws -> [[UInt8]] {
        try all("SELECT bytes FROM act_text WHERE position = ?1 ORDER BY ordinal", [.integer(position)]) { $0.bytes(0) }
    }

    func text(_ index: Int, ofAct number: Int64, of stream: StreamName) throws -> [UInt8]? {
        try connection.first(
            """
            SELECT act_text.bytes FROM act JOIN act_text ON act_text.position = act.position
            WHERE act.stream = ?1 AND act.number = ?2 AND act_text.ordinal = ?3
            """, [.text(stream.text), .integer(number), .integer(Int64(index))]
        ) { $0.bytes(0) }
    }

    func key(of stream: StreamName) throws -> WrappedKey? {
        try connection.first("SELECT stream, master_key, bytes FROM stream_key WHERE stream = ?1", [.text(stream.text)], wrappedKey)
    }

    func keys() throws -> [WrappedKey] {
        try all("SELECT stream, master_key, bytes FROM stream_key ORDER BY stream", [], wrappedKey)
    }

    func rows(of table: DerivedTable, stream: StreamName?) throws -> [DerivedRow] {
        let statements = DerivedStatements.of(table)
        let read = { (row: Statement) in DerivedRow(table, table.columns.indices.map { row.derivedValue(Int32($0)) }) }
        guard let stream else { return try all(statements.selectAll, [], read) }
        return try all(statements.selectStream, [.text(stream.text)], read)
    }

    private func wrappedKey(_ row: Statement) -> WrappedKey {
        WrappedKey(stream: StreamName(row.text(0)), masterKey: row.text(1), bytes: row.bytes(2))
    }

    private func all<Value>(_ sql: String, _ values: [ColumnValue], _ read: (Statement) throws -> Value) throws -> [Value] {
        var found: [Value] = []
        try connection.rows(sql, values) { found.append(try read($0)) }
        return found
    }
}
