import Casework
import Storage
import Testing

@Suite struct `Damage of a database` {
    private let databases = SQLiteDatabases()
    private let files = LocalFiles()
    private let folder: TemporaryFolder
    private let sound: [UInt8]

    init() async throws {
        self.folder = try TemporaryFolder()
        let records = try await SQLiteRecords.created(folder["sound"])
        try await records.write { record in
            for position in 1...60 as ClosedRange<Int64> {
                try record.append(.invented(position), texts: [[UInt8](repeating: 1, count: 300), [UInt8](repeating: 2, count: 6000)])
                try record.put(DerivedRow(.agreement, ["FRA", .integer(position), "list", "ALB", "1", "2026-11-20"]))
            }
        }
        await records.close()
        self.sound = try files.read(folder["sound"])
    }

    @Test func `is none in a sound one, also while it is open`() async throws {
        #expect(try await databases.damage(of: folder["sound"]) == [])
        let records = try await databases.open(folder["sound"])
        try await records.append(61...62)
        #expect(try await databases.damage(of: folder["sound"]) == [])
    }

    private static let changes = [
        ("DROP TRIGGER act_is_not_changed", "the trigger act_is_not_changed is missing"),
        ("DROP TABLE disclosure", "the table disclosure is missing"),
        ("CREATE TABLE notes (text)", "the table notes is none of this program's"),
        (
            "DROP TRIGGER act_is_not_changed; CREATE TRIGGER act_is_not_changed BEFORE UPDATE ON act BEGIN SELECT 1; END",
            "the trigger act_is_not_changed is not as this program makes it"
        ),
        (
            "DROP INDEX deadline_by_due; CREATE INDEX deadline_by_due ON deadline (met)",
            "the index deadline_by_due is not as this program makes it"
        ),
    ]

    @Test(arguments: changes)
    func `is a guard or table that was taken away, changed or added`(sql: String, words: String) async throws {
        try Connection(folder["sound"]).run(sql)
        #expect(try await databases.damage(of: folder["sound"]) == [words])
        try await databases.backUp(folder["sound"], to: folder["copy"])
    }

    @Test func `is found in each page whose beginning was overwritten`() async throws {
        for page in stride(from: 4096, to: sound.count, by: 4096) {
            var bytes = sound
            for place in page..<page + 16 { bytes[place] ^= 0xa5 }
            #expect(try await isFound(in: bytes), "page \(page / 4096 + 1)")
        }
    }

    @Test func `is found where the file was cut off`() async throws {
        #expect(try await isFound(in: Array(sound[..<(sound.count / 2)])))
        #expect(try await isFound(in: Array(sound[..<(sound.count / 2 + 100)])))
    }

    @Test func `of one byte anywhere stops nobody from looking`() async throws {
        var random = Seeded(state: 7)
        for _ in 0..<150 {
            var bytes = sound
            bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            _ = try await isFound(in: bytes)
            try files.write(bytes, to: folder["flipped"])
            _ = await fault { try await databases.open(folder["flipped"]).positions() }
        }
    }

    @Test(arguments: [
        (18, "its header says that it may only be read"), (47, "unsupported file format"),
        (63, "the number of its form is 0, and table act already exists"),
    ])
    func `of a number in the header is told as such`(place: Int, detail: String) async throws {
        var bytes = sound
        bytes[place] = place == 63 ? 0 : bytes[place] ^ 0x0b
        try files.write(bytes, to: folder["damaged"])
        #expect(await fault { try await databases.open(folder["damaged"]).positions() } == .corrupted(detail: detail))
    }

    @Test func `of the columns of a table is told, though references cannot be looked for`() async throws {
        let place = try #require(sound.firstRange(of: Array("REFERENCES act (position)".utf8))?.upperBound)
        var bytes = sound
        bytes[place - 2] ^= 1
        try files.write(bytes, to: folder["damaged"])
        #expect(try await databases.damage(of: folder["damaged"]).first == "the table act_text is not as this program makes it")
    }

    @Test func `of a text that lost its act is told by row`() async throws {
        try Connection(folder["sound"]).run("PRAGMA foreign_keys = OFF; INSERT INTO act_text VALUES (99, 0, x'00')")
        #expect(try await databases.damage(of: folder["sound"]) == ["row 121 of act_text points to no row of act"])
    }

    /// Whether damage is told or thrown; any other fault than one of the database is thrown on.
    private func isFound(in bytes: [UInt8]) async throws -> Bool {
        try files.write(bytes, to: folder["damaged"])
        do {
            return try await !databases.damage(of: folder["damaged"]).isEmpty
        } catch is DatabaseFault {
            return true
        }
    }
}

/// Numbers that are the same at each run.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
