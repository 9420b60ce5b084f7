import CommandLine
import Mechanism
import Storage
import Testing
import Vault

@Suite struct `palermo key rotate` {
    private let record: PlayedRecord

    init() async throws {
        record = try await PlayedRecord()
        await record.call("backup @palermo.db @before.db")
        await record.call("key create @new.key --sheet @sheet.txt")
    }

    @Test func `seals a record under a new key, and the old one opens it no longer`() async throws {
        let answer = await record.call("key rotate @palermo.db --key @palermo.db.key --to @new.key")
        #expect(answer.exitCode == .ok, "\(answer.words)")
        #expect(answer.words.contains("The keys of 3 streams are sealed under the master key"))
        #expect(await record.call("audit @palermo.db --key @new.key").exitCode == .ok)
        #expect(await record.call("audit @palermo.db --key @palermo.db.key").exitCode == .noPermission)
        #expect(await record.call("rebuild @palermo.db --key @palermo.db.key").exitCode == .noPermission)
    }

    @Test func `leaves the content as it is`() async throws {
        let texts = "SELECT hex(bytes) FROM act_text ORDER BY position, ordinal"
        let before = try Connection(record.folder["palermo.db"]).texts(texts)
        await record.call("key rotate @palermo.db --to @new.key")
        #expect(try Connection(record.folder["palermo.db"]).texts(texts) == before)
    }

    @Test func `leaves backups from before to the old key`() async throws {
        await record.call("key rotate @palermo.db --to @new.key")
        #expect(await record.call("audit @before.db --key @palermo.db.key").exitCode == .ok)
        #expect(await record.call("restore @before.db @again.db --key @new.key").exitCode == .noPermission)
        #expect(await record.call("restore @before.db @again.db --key @palermo.db.key").exitCode == .ok)
    }

    @Test func `changes nothing with a key that is not the record's`() async throws {
        await record.call("key create @third.key --sheet @third.txt")
        let answer = await record.call("key rotate @palermo.db --key @third.key --to @new.key")
        #expect(answer.exitCode == .noPermission)
        #expect(await record.call("audit @palermo.db").exitCode == .ok)
    }

    @Test func `refuses to go from a key to the same one`() async throws {
        let answer = await record.call("key rotate @palermo.db --key @new.key --to @new.key")
        #expect(answer.exitCode == .usage)
    }

    @Test func `can be repeated`() async throws {
        await record.call("key rotate @palermo.db --to @new.key")
        let again = await record.call("key rotate @palermo.db --to @new.key")
        #expect(again.exitCode == .ok)
        #expect(again.words.contains("The keys of 0 streams"))
    }
}
