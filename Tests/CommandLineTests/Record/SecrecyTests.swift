import Casework
import CommandLine
import Mechanism
import Storage
import Testing
import Vault

@Suite struct `What is confidential` {
    @Test func `stands in no file of the record or of its backup`() async throws {
        let record = try await PlayedRecord()
        let records = try await SQLiteDatabases().open(record.folder["palermo.db"])
        let key = try SodiumMasterKeys(files: PrivateFiles()).read(from: record.folder["palermo.db.key"])
        let play = try Play(records, key, SealedAttachments(in: record.folder["palermo.db.files"], digests: Sodium()))
        let passage = Passage("Another " + PlayedRecord.sentence, in: .english, words: 7)
        try await play.act(DraftAnswer(phase: 1, QuestionID("UNTOC-5-1"), basedOn: 1, .no, passage), by: Play.mission)
        #expect(await record.call("backup @palermo.db @copy.db").exitCode == .ok)
        let names = record.folder.names.filter { !$0.hasSuffix(".files") }
        #expect(names.contains("palermo.db-wal"), "the log is looked at while it is there: \(names)")
        for name in names {
            let bytes = try record.folder.bytes(name)
            for secret in [PlayedRecord.sentence, PlayedRecord.title] {
                #expect(bytes.firstRange(of: Array(secret.utf8)) == nil, "\(name) holds “\(secret)”")
            }
        }
        #expect(try await play.keeper.review(of: Play.states[0]).acts == 5)
    }
}
