import Casework
import CaseworkTesting
import CommandLine
import Law
import Mechanism
import Storage
import Testing
import Vault

@Suite struct `A filing that was broken off` {
    private let record: PlayedRecord

    init() async throws { record = try await PlayedRecord() }

    @Test func `leaves a sealed file that is no damage, and its request can be made again`() async throws {
        let attachments = SealedAttachments(in: record.folder["palermo.db.files"], digests: Sodium())
        _ = try attachments.keep(sealed: Array("what a crash left before its act".utf8))
        let key = try SodiumMasterKeys(files: PrivateFiles()).read(from: record.folder["palermo.db.key"])
        let play = try Play(await SQLiteDatabases().open(record.folder["palermo.db"]), key, attachments)
        let file = FileDocuments(play.keeper, attachments: attachments, mediaTypes: try MagicTypes())
        var receipts: [Receipt] = []
        for _ in 1...2 {
            receipts.append(
                try await file(
                    Array("A plain text.".utf8), title: Passage("A title", in: .english, words: 2), phase: 1, in: Play.states[0],
                    by: Play.mission, at: FixedClock().now() + 20_000, request: "filed again"))
        }
        #expect(receipts.map(\.position) == [12, 12])
        #expect(receipts.map(\.isRepeated) == [false, true])
        let answer = await record.call("audit @palermo.db")
        #expect(answer.exitCode == .ok, "\(answer.words)")
        #expect(answer.words.contains("One sealed file belongs to no act"))
    }
}
