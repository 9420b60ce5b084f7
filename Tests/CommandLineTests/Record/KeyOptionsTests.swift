import CommandLine
import Testing

@Suite struct `The master key of a record` {
    private let record: PlayedRecord
    private let key: String

    init() async throws {
        record = try await PlayedRecord()
        key = String(decoding: try record.folder.bytes("palermo.db.key"), as: UTF8.self)
    }

    @Test func `is found in the file that is named, else in the environment, else beside the database`() async throws {
        #expect(await record.call("rebuild @palermo.db").exitCode == .ok)
        try record.folder.write(Array(key.utf8), to: "else.key")
        try record.folder.setMode(0o600, of: "else.key")
        try record.folder.remove("palermo.db.key")
        #expect(await record.call("rebuild @palermo.db").exitCode == .noInput)
        #expect(await record.call("rebuild @palermo.db", .testing(masterKey: key)).exitCode == .ok)
        #expect(await record.call("rebuild @palermo.db --key @else.key", .testing(masterKey: "nonsense")).exitCode == .ok)
        #expect(await record.call("rebuild @palermo.db --key @nowhere.key", .testing(masterKey: key)).exitCode == .noInput)
    }

    @Test func `is looked for beside the database where the environment has an empty one`() async throws {
        #expect(await record.call("rebuild @palermo.db", .testing(masterKey: "")).exitCode == .ok)
    }

    @Test func `that is nowhere is explained`() async throws {
        try record.folder.remove("palermo.db.key")
        let answer = await record.call("rebuild @palermo.db")
        #expect(answer.words.contains("there is no master key: no --key, no PALERMO_MASTER_KEY, no file"))
        #expect(answer.words.contains("'palermo key restore' makes it from the recovery sheet"))
    }

    @Test func `in the environment is told apart when it has a slip`() async throws {
        let answer = await record.call("rebuild @palermo.db", .testing(masterKey: (key.hasPrefix("0") ? "1" : "0") + key.dropFirst()))
        #expect(answer.exitCode == .dataError)
        #expect(
            answer.words.contains("cannot read the master key in PALERMO_MASTER_KEY: the text is no master key, or has a slip in group 1"))
    }

    @Test func `that is another one is refused before anything is done`() async throws {
        await record.call("key create @other.key --sheet @sheet.txt")
        let answer = await record.call("rebuild @palermo.db --key @other.key")
        #expect(answer.exitCode == .noPermission)
        #expect(answer.words.contains("the record is sealed under the master key"))
    }
}
