import CommandLine
import JSONText
import Storage
import Testing
import Vault

@Suite struct `palermo audit` {
    private let record: PlayedRecord

    init() async throws { record = try await PlayedRecord() }

    @Test func `finds a record sound, and says how much it looked at`() async throws {
        let answer = await record.call("audit @palermo.db")
        #expect(answer.exitCode == .ok, "\(answer.words)")
        #expect(answer.words.contains("is sound. Acts 11 Streams 3 Texts 6 Rows"))
        #expect(answer.words.contains("Files 1 Head act 11 Link"))
        #expect(answer.error.isEmpty)
        #expect(answer.output.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 || $0.contains("/") })
    }

    @Test func `tells machines the same`() async throws {
        let json = try JSON(reading: await record.call("audit @palermo.db --format json").output)
        #expect(json["isSound"]?.boolean == true)
        #expect(json["acts"]?.integer == 11)
        #expect(json["files"]?.integer == 1)
        #expect(json["head"]?["position"]?.integer == 11)
        #expect(json["head"]?["link"]?.text?.count == 64)
        #expect(json["findings"]?.elements?.isEmpty == true)
        #expect(json["unchecked"]?.elements?.isEmpty == true)
    }

    @Test func `remarks on a sealed file that belongs to no act, and finds the record sound`() async throws {
        let address = try SealedAttachments(in: record.folder["palermo.db.files"], digests: Sodium()).keep(sealed: [1, 2, 3])
        let answer = await record.call("audit @palermo.db --head @head.json")
        #expect(answer.exitCode == .ok)
        #expect(answer.words.contains("One sealed file belongs to no act, \(address.prefix(16))…. A filing that was broken off leaves one"))
        #expect(record.folder.names.contains("head.json"))
        let json = try JSON(reading: await record.call("audit @palermo.db --format json").output)
        #expect(json["isSound"]?.boolean == true)
        #expect(json["leftovers"]?.elements?.map(\.text) == [address])
    }

    @Test func `checks the chain alone where there is no master key, and says so`() async throws {
        try record.folder.remove("palermo.db.key")
        let answer = await record.call("audit @palermo.db")
        #expect(answer.exitCode == .ok)
        #expect(answer.words.contains("is sound; its content was not checked."))
        #expect(
            answer.words.contains("Not checked, because there is no master key: what is sealed, the rules, the derived tables, the files."))
        let json = try JSON(reading: await record.call("audit @palermo.db --format json").output)
        #expect(json["unchecked"]?.elements?.count == 4)
        #expect(json["texts"]?.isNull == true)
    }

    @Test func `finds a change of the chain without the key`() async throws {
        try record.folder.remove("palermo.db.key")
        try record.tamper("UPDATE act SET person = 'p-other' WHERE position = 9")
        let answer = await record.call("audit @palermo.db")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("act 9, AAA, “answer drafted”: the act was changed, or one before it in its stream was"))
    }

    @Test func `writes the head, and finds it again in a record that went on`() async throws {
        #expect(await record.call("audit @palermo.db --head @head.json").exitCode == .ok)
        try record.tamper("DELETE FROM act_text WHERE position > 10; DELETE FROM act WHERE position > 10")
        let answer = await record.call("audit @palermo.db --compare @head.json --head @next.json")
        #expect(answer.exitCode == .dataError)
        #expect(
            answer.words.contains(
                "the record ends at act 10, and a head was exported at act 11: what was last is missing right: every act up to 11"))
        #expect(!record.folder.names.contains("next.json"), "the head of a record that is not sound is not written")
    }

    @Test func `accepts the head of the same record`() async throws {
        await record.call("audit @palermo.db --head @head.json")
        #expect(await record.call("audit @palermo.db --compare @head.json --head @head.json").exitCode == .ok)
    }

    @Test func `refuses a file that is no head`() async throws {
        try record.folder.write(Array("{}".utf8), to: "head.json")
        let answer = await record.call("audit @palermo.db --compare @head.json")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("it holds no position and link of a record"))
    }
}
