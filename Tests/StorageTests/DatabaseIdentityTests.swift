import Casework
import Storage
import Testing

@Suite struct `Opening a database` {
    private let databases = SQLiteDatabases()
    private let files = LocalFiles()
    private let folder: TemporaryFolder

    init() throws { self.folder = try TemporaryFolder() }

    @Test(arguments: ["", "a", "These are the minutes of a meeting.\n", String(repeating: "Not a database at all. ", count: 400)])
    func `refuses a file that is none`(text: String) async throws {
        try files.write(Array(text.utf8), to: folder["a"])
        #expect(await fault { try await databases.open(folder["a"]) } == .foreign(path: folder["a"]))
        #expect(await fault { try await databases.damage(of: folder["a"]) } == .foreign(path: folder["a"]))
        #expect(await fault { try await databases.backUp(folder["a"], to: folder["b"]) } == .foreign(path: folder["a"]))
        #expect(folder.names == ["a"])
        #expect(try files.read(folder["a"]) == Array(text.utf8))
    }

    @Test func `refuses a database of another program, and leaves it as it is`() async throws {
        try files.write([], to: folder["a"])
        try Connection(folder["a"]).run("CREATE TABLE act (position INTEGER)")
        let bytes = try files.read(folder["a"])
        #expect(await fault { try await databases.open(folder["a"]) } == .foreign(path: folder["a"]))
        #expect(try files.read(folder["a"]) == bytes)
        #expect(folder.names == ["a"])
    }

    @Test func `refuses tables of a later form, and leaves them as they are`() async throws {
        await (try SQLiteRecords.created(folder["a"])).close()
        try Connection(folder["a"]).run("PRAGMA user_version = 99")
        #expect(await fault { try await databases.open(folder["a"]) } == .newer(found: 99, known: Migrations.known))
        let connection = try Connection(folder["a"])
        #expect(try Migrations.version(of: connection) == 99)
    }

    @Test func `says under which master keys it is sealed, and leaves it as it is`() async throws {
        let records = try await SQLiteRecords.created(folder["a"])
        try await records.write {
            for (stream, key) in [("AAA", "two"), ("BBB", "one"), ("CCC", "two")] {
                try $0.put(WrappedKey(stream: StreamName(stream), masterKey: key, bytes: [1]))
            }
        }
        #expect(try await databases.masterKeys(of: folder["a"]) == ["one", "two"])
        #expect(await fault { try await databases.masterKeys(of: folder["b"]) } == .missing(path: folder["b"]))
    }

    @Test func `refuses what is missing or a folder`() async throws {
        try files.makeFolder(folder["folder"])
        #expect(await fault { try await databases.open(folder["b"]) } == .missing(path: folder["b"]))
        #expect(await fault { try await databases.open("") } == .missing(path: ""))
        #expect(await fault { try await databases.open("a\0b") } == .missing(path: "a\0b"))
        #expect(await fault { try await databases.open(folder["folder"]) } == .foreign(path: folder["folder"]))
        #expect(folder.names == ["folder"])
    }

    @Test func `goes by way of a link`() async throws {
        await (try SQLiteRecords.created(folder["a"])).close()
        try folder.link("b", to: "a")
        try await databases.open(folder["b"]).append(1...1)
        #expect(try await databases.open(folder["a"]).positions() == [1])
    }
}
