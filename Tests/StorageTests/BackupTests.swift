import Casework
import Storage
import Testing

@Suite struct `A copy of a database` {
    private let databases = SQLiteDatabases()
    private let files = LocalFiles()
    private let folder: TemporaryFolder

    init() throws { self.folder = try TemporaryFolder() }

    @Test func `holds what was recorded, and can be read by its owner alone`() async throws {
        let records = try await databases.create(folder["a"])
        try await records.write { try $0.append(.invented(1), texts: [[1], [2]]) }
        try await databases.backUp(folder["a"], to: folder["b"])
        #expect(folder.names == ["a", "a-shm", "a-wal", "b"])
        #expect(try folder.mode("b") == 0o600)
        let copy = try await databases.open(folder["b"])
        #expect(try await copy.read { try $0.act(requestedAs: "request-1") } == .invented(1))
        #expect(try await copy.read { try $0.texts(ofActAt: 1) } == [[1], [2]])
        try await copy.append(2...2)
        #expect(try await records.positions() == [1])
    }

    @Test func `made while acts are recorded holds all that were there at its beginning, without gaps`() async throws {
        let records = try await databases.create(folder["a"])
        try await records.append(1...20)
        async let more: Void = records.append(21...200)
        for number in 1...5 {
            let before = try await records.positions().count
            try await databases.backUp(folder["a"], to: folder["copy-\(number)"])
            let copied = try await databases.open(folder["copy-\(number)"]).positions()
            #expect(copied.count >= before)
            #expect(copied == Array(1...Int64(copied.count)))
        }
        try await more
        #expect(try await records.positions() == Array(1...200))
    }

    @Test(arguments: ["b", "b-wal", "b-journal"])
    func `is not made where something stands`(name: String) async throws {
        await (try SQLiteRecords.created(folder["a"])).close()
        try files.write(Array("old".utf8), to: folder[name])
        #expect(await fault { try await databases.backUp(folder["a"], to: folder["b"]) } == .exists(path: folder[name]))
        #expect(folder.names == ["a", name])
        #expect(try files.read(folder[name]) == Array("old".utf8))
    }

    @Test func `is not made onto the database itself`() async throws {
        await (try SQLiteRecords.created(folder["a"])).close()
        #expect(await fault { try await databases.backUp(folder["a"], to: folder["a"]) } == .exists(path: folder["a"]))
        #expect(try await databases.damage(of: folder["a"]) == [])
    }

    @Test func `is not made of what is missing, nor into a folder that is`() async throws {
        #expect(await fault { try await databases.backUp(folder["a"], to: folder["b"]) } == .missing(path: folder["a"]))
        await (try SQLiteRecords.created(folder["a"])).close()
        #expect(await fault { try await databases.backUp(folder["a"], to: folder["c/b"]) } == .missing(path: folder["c/b"]))
        #expect(folder.names == ["a"])
    }

    @Test func `is not made of a damaged database, and leaves nothing behind`() async throws {
        let records = try await SQLiteRecords.created(folder["a"])
        try await records.append(1...200)
        await records.close()
        var bytes = try files.read(folder["a"])
        for page in stride(from: 4096, to: bytes.count, by: 4096) { bytes[page] ^= 0xff }
        try files.write(bytes, to: folder["a"])
        guard case .corrupted = await fault({ try await databases.backUp(folder["a"], to: folder["b"]) }) else {
            return #expect(Bool(false))
        }
        #expect(folder.names == ["a"])
    }

    @Test func `takes its name also where a file cannot have two, and never another one's`() throws {
        let staged = try StagedDatabase(for: folder["b"])
        #expect(folder.names.count == 1)
        try staged.takeNameWithoutLinks()
        #expect(folder.names == ["b"])
        #expect(try folder.mode("b") == 0o600)
        #expect(throws: DatabaseFault.exists(path: folder["b"])) { try staged.takeNameWithoutLinks() }
        #expect(folder.names == ["b"])
    }
}
