import Casework
import Storage
import Testing

@Suite struct `A full disk` {
    private let folder: TemporaryFolder
    private let long = [[UInt8](repeating: 1, count: 1_000_000)]

    init() throws { self.folder = try TemporaryFolder() }

    @Test func `lets nothing of an act be recorded, and later ones again`() async throws {
        let records = try await SQLiteRecords.created(folder["a"])
        try await records.append(1...1)
        try await records.limit(toPages: 1)
        #expect(await records.fault { try $0.append(.invented(2), texts: long) } == .diskFull)
        #expect(try await records.positions() == [1])
        try await records.limit(toPages: 100_000)
        try await records.write { try $0.append(.invented(2), texts: long) }
        #expect(try await records.read { try $0.texts(ofActAt: 2) } == long)
        #expect(try await SQLiteDatabases().damage(of: folder["a"]) == [])
    }

    @Test func `lets nothing be recorded by a body that goes on`() async throws {
        let records = try await SQLiteRecords.created(folder["a"])
        try await records.limit(toPages: 1)
        let fault = await records.fault { record in
            try record.append(.invented(1), texts: [])
            try? record.append(.invented(2), texts: long)
            try? record.append(.invented(2), texts: [])
        }
        #expect(fault == .diskFull)
        #expect(try await records.positions() == [])
    }
}
