import CommandLine
import Testing

@Suite struct `palermo key` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    private func call(_ call: String, typed: String = "") async -> Answer {
        let words = call.split(separator: " ").map { $0.hasPrefix("@") ? folder[String($0.dropFirst())] : String($0) }
        return await Answer.of(words, Program.palermo(.ofRecord(.testing(typed: typed))))
    }

    private func text(_ name: String) throws -> String { String(decoding: try folder.bytes(name), as: UTF8.self) }

    @Test func `create prints the recovery sheet once, and says which key it is on the other stream`() async throws {
        let answer = await call("key create @a.key")
        #expect(answer.exitCode == .ok)
        #expect(answer.output.hasPrefix("RECOVERY SHEET OF A MASTER KEY"))
        let name = await call("key show @a.key").output.split(separator: "\n").joined()
        #expect(name.count == 16)
        #expect(answer.output.contains("Key name: \(name)"))
        #expect(answer.words.contains("The master key \(name) is in"))
        #expect(try folder.mode("a.key") == 0o600)
        #expect(await call("key sheet @a.key").output == answer.output)
    }

    @Test func `create writes the sheet to a file that its owner alone may read`() async throws {
        let answer = await call("key create @a.key --sheet @sheet.txt")
        #expect(answer.output.isEmpty)
        #expect(try text("sheet.txt").hasPrefix("RECOVERY SHEET"))
        #expect(try folder.mode("sheet.txt") == 0o600)
    }

    @Test func `nothing is overwritten by a key or a sheet`() async throws {
        await #expect(call("key create @a.key --sheet @sheet.txt").exitCode == .ok)
        let before = try (text("a.key"), text("sheet.txt"))
        for wrong in [
            "key create @a.key", "key create @b.key --sheet @sheet.txt", "key sheet @a.key --sheet @sheet.txt", "key restore @a.key",
        ] {
            await #expect(call(wrong, typed: before.0).exitCode == .cannotCreate, "\(wrong)")
        }
        #expect(try text("a.key") == before.0)
        #expect(try text("sheet.txt") == before.1)
        #expect(!folder.names.contains("b.key"))
    }

    @Test func `restore reads what was typed, or a file, and names the group of a slip`() async throws {
        await #expect(call("key create @a.key --sheet @sheet.txt").exitCode == .ok)
        let key = try text("a.key")
        await #expect(call("key restore @b.key", typed: key.lowercased().replacing("-", with: " ")).exitCode == .ok)
        #expect(try text("b.key") == key)
        await #expect(call("key restore @c.key --text @a.key").exitCode == .ok)
        #expect(try text("c.key") == key)
        let other = key.dropFirst(5).first == "0" ? "1" : "0"
        let answer = await call("key restore @d.key", typed: key.prefix(5) + other + key.dropFirst(6))
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("the text has a slip in group 2"))
    }

    @Test func `the key stands in no output but the sheet's`() async throws {
        await #expect(call("key create @a.key --sheet @sheet.txt").exitCode == .ok)
        let key = try text("a.key")
        let slip = (key.hasPrefix("0") ? "1" : "0") + key.dropFirst()
        try folder.write(Array(slip.utf8), to: "slip.txt")
        let calls = [
            "key show @a.key", "key shares @a.key --count 2 --needed 2 --out @shares", "key restore @b.key", "key restore @a.key",
            "key restore @c.key --text @a.key", "key restore @d.key --text @slip.txt", "key create @a.key",
            "key combine --out @e.key @shares/share-1-of-2.txt @shares/share-2-of-2.txt", "key combine --out @f.key @a.key",
        ]
        for line in calls {
            let answers = [await call(line, typed: slip), await call(line, typed: key)]
            let said = answers.map { $0.output + $0.error }.joined()
            for group in key.split(whereSeparator: { $0 == "-" || $0.isNewline }) { #expect(!said.contains(group), "\(line)") }
        }
    }

    @Test func `restore reads the whole sheet too`() async throws {
        await #expect(call("key create @a.key --sheet @sheet.txt").exitCode == .ok)
        let answer = await call("key restore @b.key --text @sheet.txt")
        #expect(answer.exitCode == .ok, "\(answer.words)")
        #expect(try text("b.key") == text("a.key"))
    }

    @Test func `create says that the key is there when the sheet cannot be written`() async throws {
        let answer = await call("key create @a.key --sheet @nowhere/sheet.txt")
        #expect(answer.exitCode == .cannotCreate)
        #expect(answer.words.contains("The key is made, in"))
        #expect(answer.words.contains("print it with 'palermo key sheet "))
        #expect(folder.names == ["a.key"])
    }

    @Test func `a file that holds something else is told apart from a slip`() async throws {
        try folder.write(Array("hello".utf8), to: "note.txt")
        try folder.setMode(0o600, of: "note.txt")
        #expect(await call("key show @note.txt").words.contains("the text is no master key, or has a slip in group 1"))
        #expect(await call("key combine --out @b.key @note.txt").words.contains("note.txt is no share, or has a slip in group 1"))
    }

    @Test func `shares restore the key, and too few do not`() async throws {
        await #expect(call("key create @a.key --sheet @sheet.txt").exitCode == .ok)
        let answer = await call("key shares @a.key --count 4 --needed 2 --out @shares")
        #expect(answer.exitCode == .ok)
        #expect(try folder.mode("shares/share-3-of-4.txt") == 0o600)
        await #expect(call("key combine --out @b.key @shares/share-4-of-4.txt @shares/share-2-of-4.txt").exitCode == .ok)
        #expect(try text("b.key") == text("a.key"))
        let few = await call("key combine --out @c.key @shares/share-4-of-4.txt @shares/share-4-of-4.txt")
        #expect(few.exitCode == .dataError)
        #expect(few.words.contains("2 different shares are needed, and 1 are there"))
        await #expect(call("key shares @a.key --count 4 --needed 2 --out @shares").exitCode == .cannotCreate)
        await #expect(call("key shares @a.key --count 3 --needed 4 --out @more").exitCode == .usage)
    }

    @Test func `a slip in a share is told by its file and group`() async throws {
        await #expect(call("key create @a.key --sheet @sheet.txt").exitCode == .ok)
        await call("key shares @a.key --count 2 --needed 2 --out @shares")
        try folder.write(Array("# damaged\nAAAA-AAAB\n".utf8), to: "shares/share-2-of-2.txt")
        let answer = await call("key combine --out @b.key @shares/share-1-of-2.txt @shares/share-2-of-2.txt")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("shares/share-2-of-2.txt is no share, or has a slip in group 1"))
    }

    @Test func `a file that others may read is refused with its mode and how to mend it`() async throws {
        await #expect(call("key create @a.key --sheet @sheet.txt").exitCode == .ok)
        try folder.setMode(0o640, of: "a.key")
        let answer = await call("key show @a.key")
        #expect(answer.exitCode == .noPermission)
        #expect(answer.words.contains("others than its owner may read the file (mode 0640)"))
        #expect(answer.words.contains("'chmod 600 "))
    }
}
