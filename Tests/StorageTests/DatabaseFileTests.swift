import Casework
import Storage
import Testing

@Suite struct `The file of a database` {
    private let databases = SQLiteDatabases()
    private let folder: TemporaryFolder

    init() throws { self.folder = try TemporaryFolder() }

    @Test func `can be read by its owner alone, and so can the files beside it`() async throws {
        let records = try await databases.create(folder["a"])
        try await records.append(1...1)
        #expect(folder.names == ["a", "a-shm", "a-wal"])
        for name in folder.names { #expect(try folder.mode(name) == 0o600) }
    }

    @Test func `is alone when it is closed, and holds everything`() async throws {
        let records = try await SQLiteRecords.created(folder["a"])
        let row = DerivedRow(.review, ["FRA", "1", "1", "answers", "2026-11-20", "FRA", "2027-05-20", "3"])
        try await records.write { record in
            try record.append(.invented(1), texts: [[1], [2]])
            try record.put(WrappedKey(stream: .cycle, masterKey: "one", bytes: [1]))
            try record.put(row)
        }
        await records.close()
        #expect(folder.names == ["a"])
        let again = try await databases.open(folder["a"])
        #expect(try await again.read { try $0.act(requestedAs: "request-1") } == .invented(1))
        #expect(try await again.read { try $0.texts(ofActAt: 1) } == [[1], [2]])
        #expect(try await again.read { try $0.keys().map(\.bytes) } == [[1]])
        #expect(try await again.read { try $0.rows(of: .review, stream: nil) } == [row])
        try await again.append(2...2)
        #expect(try await again.positions() == [1, 2])
    }

    @Test func `cannot be used after it was closed`() async throws {
        let records = try await SQLiteRecords.created(folder["a"])
        await records.close()
        guard case .other = await fault({ try await records.positions() }) else { return #expect(Bool(false)) }
    }

    @Test(arguments: ["a", "a-wal", "a-shm", "a-journal"])
    func `is not made where something stands`(name: String) async throws {
        try LocalFiles().write(Array("old".utf8), to: folder[name])
        #expect(await fault { try await databases.create(folder["a"]) } == .exists(path: folder[name]))
        #expect(folder.names == [name])
        #expect(try LocalFiles().read(folder[name]) == Array("old".utf8))
    }

    @Test func `is not made by way of a link that leads nowhere`() async throws {
        try folder.link("a", to: "b")
        #expect(await fault { try await databases.create(folder["a"]) } == .exists(path: folder["a"]))
        #expect(folder.names == ["a"])
    }

    @Test func `is not made where its folder is missing or may not be written to`() async throws {
        #expect(await fault { try await databases.create(folder["b/a"]) } == .missing(path: folder["b/a"]))
        #expect(await fault { try await databases.create("/sys/a") } == .notAllowed(path: "/sys/a"))
    }

    @Test func `may carry a name to which SQLite gives a meaning`() async throws {
        let connection = try Connection(try await made(":memory:"))
        #expect(try Migrations.version(of: connection) == Migrations.known)
    }

    private func made(_ name: String) async throws -> String {
        let records = try await SQLiteRecords.created(folder[name])
        await records.close()
        #expect(folder.names == [name])
        return folder[name]
    }
}

extension SQLiteRecords {
    /// A new database, as the value that it is.
    static func created(_ path: String) async throws -> SQLiteRecords {
        _ = try await SQLiteDatabases().create(path)
        return try await SQLiteRecords(path)
    }
}
