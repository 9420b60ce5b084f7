import CommandLine
import Storage
import Testing

@Suite struct `palermo backup and restore` {
    private let record: PlayedRecord

    init() async throws { record = try await PlayedRecord() }

    @Test func `copy a record with its files, check the copy, and put it back`() async throws {
        let backup = await record.call("backup @palermo.db @copy.db")
        #expect(backup.exitCode == .ok, "\(backup.words)")
        #expect(backup.words.contains("11 acts in 3 streams, 1 files"))
        #expect(backup.words.contains("Checked: the file, the chain, what is sealed, the rules, the derived tables, the files."))
        #expect(backup.words.contains("The master key is not in the copy."))
        #expect(!record.folder.names.contains { $0.hasPrefix("copy.db") && $0.hasSuffix(".key") })
        let restored = await record.call("restore @copy.db @again.db --key @palermo.db.key")
        #expect(restored.exitCode == .ok, "\(restored.words)")
        #expect(try record.folder.bytes(record.sealedFile(of: "again.db")) == record.folder.bytes(record.sealedFile()))
        #expect(await record.call("audit @again.db --key @palermo.db.key").exitCode == .ok)
    }

    @Test func `check the chain alone without the key, and say so`() async throws {
        let key = try record.folder.bytes("palermo.db.key")
        try record.folder.remove("palermo.db.key")
        for call in ["backup @palermo.db @copy.db", "restore @copy.db @again.db"] {
            let answer = await record.call(call)
            #expect(answer.exitCode == .ok, "\(answer.words)")
            #expect(answer.words.contains("Not checked, because there is no master key"))
        }
        try record.folder.write(key, to: "again.db.key")
        try record.folder.setMode(0o600, of: "again.db.key")
        #expect(await record.call("audit @again.db").exitCode == .ok)
    }

    @Test(arguments: ["backup @palermo.db @copy.db", "backup @palermo.db @palermo.db", "restore @copy.db @palermo.db"])
    func `never overwrite anything`(call: String) async throws {
        await record.call("backup @palermo.db @copy.db")
        let answer = await record.call(call)
        #expect(answer.exitCode == .cannotCreate)
        #expect(answer.words.contains("already, and nothing is ever overwritten"))
        #expect(await record.call("audit @palermo.db").exitCode == .ok)
    }

    @Test func `tell of a file that was altered, and keep what is there`() async throws {
        try record.folder.write([1, 2, 3], to: record.sealedFile())
        let answer = await record.call("backup @palermo.db @copy.db")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("is not what was filed"))
        #expect(answer.words.contains("The copy stays where it is; keep earlier ones."))
        #expect(record.folder.names.contains("copy.db"))
    }

    @Test func `tell of a file that is missing`() async throws {
        try record.folder.remove(record.sealedFile())
        let answer = await record.call("backup @palermo.db @copy.db")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("act 10, AAA: the file"))
    }

    @Test func `refuse to restore what is not sound`() async throws {
        await record.call("backup @palermo.db @copy.db")
        try Connection(record.folder["copy.db"]).run("DELETE FROM reviewer_seat")
        let answer = await record.call("restore @copy.db @again.db --key @palermo.db.key")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("Nothing was written."))
        #expect(!record.folder.names.contains("again.db"))
    }

    @Test func `refuse to restore files that were altered, with the key or without`() async throws {
        await record.call("backup @palermo.db @copy.db")
        try record.folder.write([1, 2, 3], to: record.sealedFile(of: "copy.db"))
        for key in ["", " --key @palermo.db.key"] {
            let answer = await record.call("restore @copy.db @again.db" + key)
            #expect(answer.exitCode == .dataError)
            #expect(!record.folder.names.contains("again.db"))
        }
    }

    @Test func `leave nothing behind when the key is another record's`() async throws {
        await record.call("key create @other.key --sheet @sheet.txt")
        let before = record.folder.names
        let answer = await record.call("backup @palermo.db @copy.db --key @other.key")
        #expect(answer.exitCode == .noPermission)
        #expect(answer.words.contains("the record is sealed under the master key"))
        #expect(record.folder.names.filter { $0.hasPrefix("copy.db") }.isEmpty, "\(before) \(record.folder.names)")
    }

    @Test(arguments: ["backup @palermo.db @none/copy.db", "restore @palermo.db @none/copy.db"])
    func `say that the folder of the copy is missing`(call: String) async throws {
        let answer = await record.call(call)
        #expect(answer.exitCode == .cannotCreate)
        #expect(answer.words.contains("there is no folder"))
        #expect(answer.words.contains("Make it first"))
    }

    @Test func `name what is not there`() async throws {
        let answer = await record.call("backup @nothing.db @copy.db")
        #expect(answer.exitCode == .noInput)
        #expect(answer.words.contains("there is no database"))
    }
}
