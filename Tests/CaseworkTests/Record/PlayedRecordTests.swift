import Casework
import CaseworkTesting
import Law
import Mechanism
import Registry
import Testing

@Suite struct `The record of a played review` {
    @Test func `positions and numbers have no gaps, and each link follows from the one before`() async throws {
        let played = try await PlayedReview.played()
        let acts = try await played.records.read { reader in
            var acts: [ActEntry] = []
            try reader.acts(after: 0) { acts.append($0) }
            return acts
        }
        #expect(acts.map(\.position) == (1...Int64(played.receipts.count)).map { $0 })
        #expect(acts.map(\.position) == played.receipts.map(\.position))
        for stream in Set(acts.map(\.stream)) {
            let own = acts.filter { $0.stream == stream }
            #expect(own.map(\.number) == (1...Int64(own.count)).map { $0 })
        }
        var link = RecordHead.empty.link
        for act in acts {
            link = CountedDigests().sha256(link + act.hash)
            #expect(act.link == link)
        }
    }

    @Test func `no text and no fact of the review stands in the record unsealed`() async throws {
        let played = try await PlayedReview.played(sealing: MirroredSealing())
        let bytes = try await played.records.read { reader in
            var bytes: [UInt8] = []
            try reader.acts(after: 0) { act in
                bytes += Array("\(act)".utf8) + act.facts
                bytes += try reader.texts(ofActAt: act.position).joined()
            }
            for table in DerivedTable.allCases { bytes += Array("\(try reader.rows(of: table, stream: nil))".utf8) }
            return bytes
        }
        #expect(!String(decoding: bytes, as: UTF8.self).contains("planted-"))
    }

    @Test func `the audit decides every act anew and finds nothing`() async throws {
        let played = try await PlayedReview.played()
        let audit = AuditRecord(
            played.records, sealing: CountedSealing(), digests: CountedDigests(), definition: InventedCycle.definition)
        let report = try await audit()
        #expect(report.findings == [])
        #expect(report.acts == played.receipts.count)
        #expect(report.isOpened && report.texts > Planted.allCases.count && report.rows > 40)
    }

    @Test func `the derived rows are those that the acts amount to`() async throws {
        let played = try await PlayedReview.played()
        func rows() async throws -> [DerivedRow] {
            try await played.records.read { reader in
                try DerivedTable.allCases.flatMap { try reader.rows(of: $0, stream: nil) }
            }
        }
        let derived = try await rows()
        let rebuild = RebuildTables(
            played.records, sealing: CountedSealing(), digests: CountedDigests(), definition: InventedCycle.definition)
        #expect(try await rebuild() == derived.count)
        #expect(try await rows() == derived)
    }

    @Test func `a keeper that comes later reads the same review`() async throws {
        let played = try await PlayedReview.played()
        let other = RecordKeeper(
            played.records, sealing: CountedSealing(), digests: CountedDigests(), definition: InventedCycle.definition)
        let (one, two) = (try await played.keeper.review(of: PlayedReview.state), try await other.review(of: PlayedReview.state))
        #expect(dumped(one) == dumped(two))
        #expect(try await dumped(played.keeper.cycle()) == dumped(other.cycle()))
        #expect(two.acts == played.receipts.last?.number)
    }

    /// A value as text; dictionaries within it are the same where their texts have the same characters.
    private func dumped(_ value: Any) -> [Character] {
        var text = ""
        dump(value, to: &text)
        return text.sorted()
    }
}

/// Sealing under which no text stays as it was.
struct MirroredSealing: ContentSealing {
    private struct Key: ContentKey {
        func seal(_ bytes: [UInt8], context: [UInt8]) -> [UInt8] { bytes.map { ~$0 } }
        func open(_ sealed: [UInt8], context: [UInt8]) throws(SealFault) -> [UInt8] { sealed.map { ~$0 } }
        func mark(_ bytes: [UInt8], purpose: String) -> [UInt8] { bytes }
    }

    func newKey(for stream: StreamName) throws(SealFault) -> WrappedKey { WrappedKey(stream: stream, masterKey: "mirror", bytes: [1]) }
    func open(_ key: WrappedKey) throws(SealFault) -> any ContentKey { Key() }
}
