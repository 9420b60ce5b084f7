import Casework
import Storage
import Testing

@Suite struct `The tables` {
    private let folder: TemporaryFolder

    init() throws { self.folder = try TemporaryFolder() }

    private func emptyFile() throws -> Connection {
        try LocalFiles().write([], to: folder["a"], privately: true)
        return try Connection(folder["a"])
    }

    @Test func `come from nothing to their present form`() throws {
        let connection = try emptyFile()
        #expect(try Migrations.version(of: connection) == 0)
        #expect(try connection.texts("SELECT name FROM sqlite_schema") == [])
        try Migrations.apply(to: connection)
        #expect(try Migrations.version(of: connection) == 3)
        #expect(try connection.integer("PRAGMA application_id") == 0x506c_726d)
        let tables = try connection.texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        let accounts = ["account", "invitation_link", "second_factor", "recovery_code", "session", "sign_in_attempt", "outgoing"]
        #expect(tables == (["act", "act_text", "stream_key"] + accounts + DerivedTable.allCases.map(\.rawValue)).sorted())
    }

    @Test func `are left alone by steps that they have taken`() throws {
        let connection = try emptyFile()
        try Migrations.apply(to: connection)
        let schema = try connection.texts("SELECT sql FROM sqlite_schema ORDER BY name")
        try Migrations.apply(to: connection)
        #expect(try connection.texts("SELECT sql FROM sqlite_schema ORDER BY name") == schema)
    }

    @Test func `take their steps in order, each named after its number`() {
        #expect(Migrations.all.map(\.number) == Array(1...Migrations.all.count))
        for step in Migrations.all { #expect(step.name.hasPrefix("000\(step.number)-")) }
    }

    @Test func `are all strict`() throws {
        let connection = try emptyFile()
        try Migrations.apply(to: connection)
        let tables =
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND strict = ?1"
        #expect(try connection.texts(tables, [.integer(0)]) == [])
        #expect(try connection.texts(tables, [.integer(1)]).count == 10 + DerivedTable.allCases.count)
    }

    @Test(arguments: DerivedTable.allCases)
    func `have the columns, their kinds and the key of each derived table`(table: DerivedTable) throws {
        let connection = try emptyFile()
        try Migrations.apply(to: connection)
        let name = ColumnValue.text(table.rawValue)
        #expect(try connection.texts("SELECT name FROM pragma_table_info(?1) ORDER BY cid", [name]) == table.columns)
        let kinds = try connection.texts("SELECT type FROM pragma_table_info(?1) ORDER BY cid", [name])
        #expect(kinds == table.columns.map { DerivedTable.holdsNumbers($0) ? "INTEGER" : "TEXT" })
        let key = try connection.texts("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk", [name])
        #expect(key == Array(table.columns.prefix(table.keyColumns)))
        #expect(try connection.texts("SELECT id FROM pragma_foreign_key_list(?1)", [name]) == [])
    }

    @Test(arguments: [
        "UPDATE act SET person = 'other'", "DELETE FROM act", "UPDATE act_text SET bytes = x'00'", "DELETE FROM act_text",
        "UPDATE act_text SET ordinal = 7",
    ])
    func `never let an act be changed`(sql: String) async throws {
        let records = try await SQLiteRecords.created(folder["a"])
        try await records.write { try $0.append(.invented(1), texts: [[1]]) }
        await records.close()
        let connection = try Connection(folder["a"])
        #expect(throws: DatabaseFault.constraint(name: "acts_are_never_changed")) { try connection.execute(sql) }
    }

    @Test(arguments: [
        (
            "INSERT OR REPLACE INTO act SELECT 2, stream, 2, instant, day, person, capacity, on_behalf_of, kind, basis, request, facts, "
                + "texts_digest, hash, link FROM act", "request_is_done_once"
        ),
        ("INSERT OR REPLACE INTO act SELECT * FROM act", "position_is_the_next"),
        ("INSERT OR REPLACE INTO act_text VALUES (1, 0, x'00')", "text_is_the_next"),
        ("INSERT INTO act_text VALUES (1, 2, x'00')", "text_is_the_next"),
        ("INSERT INTO act_text VALUES (2, 0, x'00')", "foreign_key"),
    ])
    func `never let an act be replaced`(sql: String, name: String) async throws {
        let records = try await SQLiteRecords.created(folder["a"])
        try await records.write { try $0.append(.invented(1), texts: [[1]]) }
        await records.close()
        let connection = try Connection(folder["a"])
        #expect(throws: DatabaseFault.constraint(name: name)) { try connection.execute(sql) }
    }
}
