import CommandLine
import Testing

@Suite struct `palermo create` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    private func call(_ call: String, masterKey: String? = nil) async -> Answer {
        let words = call.split(separator: " ").map { $0.hasPrefix("@") ? folder[String($0.dropFirst())] : String($0) }
        return await Answer.of(words, Program.palermo(.ofRecord(.testing(masterKey: masterKey))))
    }

    private static let start = "create @a.db --person it-7 --name Maria"

    @Test func `makes key, sheet and a record of one act, which only its owner may read`() async throws {
        let answer = await call(Self.start)
        #expect(answer.exitCode == .ok, "\(answer.words)")
        #expect(answer.output.hasPrefix("RECOVERY SHEET OF A MASTER KEY"))
        for file in ["a.db", "a.db.key"] { #expect(try folder.mode(file) == 0o600) }
        let audit = await call("audit @a.db")
        #expect(audit.exitCode == .ok && audit.words.contains("is sound"), "\(audit.words)")
        #expect(audit.words.contains("Acts 1 "))
    }

    @Test func `takes the key that is there, and prints no sheet of it`() async throws {
        await call("key create @k.key --sheet @sheet.txt")
        let named = await call(Self.start + " --key @k.key")
        #expect(named.exitCode == .ok && named.output.isEmpty, "\(named.words)")
        #expect(await call("audit @a.db --key @k.key").exitCode == .ok)
        let text = String(decoding: try folder.bytes("k.key"), as: UTF8.self)
        let given = await call("create @b.db --person it-7 --name Maria", masterKey: text)
        #expect(given.exitCode == .ok && given.output.isEmpty, "\(given.words)")
        #expect(await call("audit @b.db --key @k.key").exitCode == .ok)
    }

    @Test func `makes a key where --key says, and writes the sheet where --sheet says`() async throws {
        let answer = await call(Self.start + " --key @other.key --sheet @sheet.txt")
        #expect(answer.exitCode == .ok && answer.output.isEmpty, "\(answer.words)")
        #expect(try folder.mode("sheet.txt") == 0o600 && folder.mode("other.key") == 0o600)
        #expect(await call("audit @a.db --key @other.key").exitCode == .ok)
    }

    @Test func `overwrites nothing, and makes no key where it makes no record`() async throws {
        try folder.write([1], to: "a.db")
        #expect(await call(Self.start).exitCode == .cannotCreate)
        #expect(try folder.bytes("a.db") == [1])
        #expect(throws: (any Error).self) { try folder.bytes("a.db.key") }
        try folder.write([1], to: "sheet.txt")
        #expect(await call("create @b.db --person it-7 --name Maria --sheet @sheet.txt").exitCode == .cannotCreate)
        #expect(throws: (any Error).self) { try folder.bytes("b.db.key") }
    }

    @Test func `goes on where it was broken off after the key was made`() async throws {
        let answer = await call("create @no/a.db --person it-7 --name Maria --key @a.key")
        #expect(answer.exitCode != .ok)
        #expect(await call(Self.start + " --key @a.key").exitCode == .ok)
    }

    @Test func `asks who the first administrator is`() async {
        #expect(await call("create @a.db --name Maria").exitCode == .usage)
        #expect(await call("create @a.db --person it-7").exitCode == .usage)
    }
}
