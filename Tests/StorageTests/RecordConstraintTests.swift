import Casework
import Testing

/// What no store of the record takes.
@Suite struct `Constraints of the record` {
    private struct Change: Error {}

    private let folder: TemporaryFolder

    init() throws { self.folder = try TemporaryFolder() }

    @Test(
        arguments: RecordStore.allCases,
        [
            (ActEntry.invented(2, request: "request-1"), "request_is_done_once"),
            (.invented(3, .cycle, 2), "position_is_the_next"), (.invented(1, .cycle, 2), "position_is_the_next"),
            (.invented(2, .cycle, 3), "number_is_the_next"), (.invented(2, .cycle, 1), "number_is_the_next"),
            (.invented(2, StreamName("FRA"), 2), "number_is_the_next"), (.invented(2, StreamName("FRA"), 0), "number_is_the_next"),
            (.invented(2, hash: [1]), "hash_has_32_bytes"),
        ])
    func `an act that does not follow is refused by name`(store: RecordStore, refused: (act: ActEntry, name: String)) async throws {
        let records = try await store.empty(in: folder)
        try await records.append(1...1)
        #expect(await records.fault { try $0.append(refused.act, texts: [[1]]) } == .constraint(name: refused.name))
        #expect(try await records.positions() == [1])
        #expect(try await records.read { try $0.texts(ofActAt: 2) } == [])
        try await records.append(2...2)
    }

    @Test(arguments: RecordStore.allCases)
    func `a body that throws leaves nothing, and its own error goes on`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        await #expect(throws: Change.self) {
            try await records.write { record in
                try record.append(.invented(1), texts: [[1]])
                try record.put(WrappedKey(stream: .cycle, masterKey: "one", bytes: [1]))
                try record.put(DerivedRow(.disclosure, ["FRA", "1", "answers", "", "public", "2026-11-20"]))
                #expect(try record.head().position == 1)
                throw Change()
            }
        }
        #expect(try await records.read { try $0.head() } == .empty)
        #expect(try await records.read { try $0.texts(ofActAt: 1) } == [])
        #expect(try await records.read { try $0.key(of: .cycle) } == nil)
        #expect(try await records.read { try $0.rows(of: .disclosure, stream: nil) } == [])
        try await records.append(1...1)
    }

    @Test(arguments: RecordStore.allCases)
    func `a body that goes on after a fault is not recorded`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        let fault = await records.fault { record in
            try record.append(.invented(1), texts: [])
            try? record.append(.invented(3), texts: [])
            try? record.append(.invented(2), texts: [])
        }
        #expect(fault == .constraint(name: "position_is_the_next"))
        #expect(try await records.positions() == [])
    }

    @Test(arguments: RecordStore.allCases)
    func `a derived row has its whole key`(store: RecordStore) async throws {
        let records = try await store.empty(in: folder)
        let row = DerivedRow(.nomination, ["FRA", .null, "ALB", "expert", "open", "2026-11-20", .null])
        #expect(await records.fault { try $0.put(row) } == .constraint(name: "nomination.nomination"))
    }
}

extension DerivedValue: ExpressibleByStringLiteral {
    /// A text, or the number that it writes.
    init(stringLiteral text: String) { self = Int64(text).map(DerivedValue.integer) ?? .text(text) }
}
