import Casework
import Storage
import Testing

@Suite struct `Derived rows` {
    private let folder: TemporaryFolder

    init() throws { self.folder = try TemporaryFolder() }

    private func agreement(_ stream: String, _ phase: Int64, _ state: DerivedValue = "ALB", version: DerivedValue = "1") -> DerivedRow {
        DerivedRow(.agreement, [.text(stream), .integer(phase), "list", state, version, "2026-11-20"])
    }

    @Test(arguments: RecordStore.allCases)
    func `are read by stream and all together, in the order of their keys`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        let rows = [
            agreement("ALB", 10), agreement("FRA", 2), agreement("FRA", 10), agreement("FRA", 10, "Zembla"), agreement("FRA", 10, "Ålborg"),
            agreement("fra", 1),
        ]
        try await records.write { record in for row in rows.reversed() { try record.put(row) } }
        #expect(try await records.read { try $0.rows(of: .agreement, stream: nil) } == rows)
        #expect(try await records.read { try $0.rows(of: .agreement, stream: StreamName("FRA")) } == Array(rows[1...4]))
        #expect(try await records.read { try $0.rows(of: .agreement, stream: .cycle) } == [])
    }

    @Test(arguments: RecordStore.allCases)
    func `are put in place of those with their key, and removed by it`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        let (old, new, other) = (agreement("FRA", 1), agreement("FRA", 1, version: .null), agreement("FRA", 2))
        try await records.write { record in for row in [old, other, new] { try record.put(row) } }
        #expect(try await records.read { try $0.rows(of: .agreement, stream: nil) } == [new, other])
        try await records.write { try $0.remove(old) }
        try await records.write { try $0.remove(old) }
        #expect(try await records.read { try $0.rows(of: .agreement, stream: nil) } == [other])
    }

    @Test(arguments: RecordStore.allCases)
    func `are removed all at once, and no act with them`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        try await records.write { record in
            try record.append(.invented(1), texts: [])
            try record.put(agreement("FRA", 1))
            try record.put(DerivedRow(.review, ["FRA", "1", .null, "answers", .null, .null, .null, "3"]))
        }
        try await records.write { try $0.removeAllDerivedRows() }
        for table in DerivedTable.allCases { #expect(try await records.read { try $0.rows(of: table, stream: nil) } == []) }
        #expect(try await records.positions() == [1])
    }

    @Test(arguments: RecordStore.allCases)
    func `are not turned from numbers to texts, nor from texts to numbers`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        #expect(await records.fault { try $0.put(agreement("FRA", 1, "7")) } == .constraint(name: "agreement.state"))
        let row = agreement("FRA", 1, version: .text("7"))
        #expect(await records.fault { try $0.put(row) } == .constraint(name: "agreement.version"))
    }
}
