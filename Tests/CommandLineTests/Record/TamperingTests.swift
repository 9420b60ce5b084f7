import Casework
import CommandLine
import JSONText
import Storage
import Testing

@Suite struct `Tampering with a record` {
    private let record: PlayedRecord

    init() async throws { record = try await PlayedRecord() }

    /// What was done, and the findings that it leads to: kind, act, stream.
    private static let cases: [(sql: String, findings: [String])] = [
        (
            "UPDATE act SET facts = CAST(replace(CAST(facts AS TEXT), 'p-lots', 'p-lotz') AS BLOB) WHERE position = 2",
            ["hashBroken 2 cycle", "refused 5 cycle ¶18"]
        ),
        ("UPDATE act SET facts = x'0102' WHERE position = 9", ["hashBroken 9 AAA", "sealBroken 9 AAA"]),
        ("UPDATE act SET person = 'p-other' WHERE position = 9", ["hashBroken 9 AAA", "sealBroken 9 AAA"]),
        ("UPDATE act SET basis = '¶99' WHERE position = 9", ["hashBroken 9 AAA", "otherBasis 9 AAA"]),
        ("UPDATE act SET kind = 'answer burnt' WHERE position = 9", ["hashBroken 9 AAA", "sealBroken 9 AAA"]),
        ("UPDATE act SET day = '2026-11-21' WHERE position = 7", ["hashBroken 7 AAA", "otherDay 7 AAA"]),
        ("UPDATE act SET link = zeroblob(32) WHERE position = 7", ["linkBroken 7 AAA", "linkBroken 8 AAA"]),
        ("UPDATE act_text SET bytes = x'0102' WHERE position = 9", ["textsAltered 9 AAA", "sealBroken 9 AAA"]),
        ("DELETE FROM act_text WHERE position = 9", ["textsAltered 9 AAA"]),
        (
            "DELETE FROM act WHERE position = 8",
            ["gap 9 AAA", "numberMissing 9 AAA", "hashBroken 9 AAA", "linkBroken 9 AAA", "refused 9 AAA"]
        ),
        ("DELETE FROM act WHERE position = 11", ["streamEmpty - BBB", "rowSuperfluous - BBB"]),
        ("UPDATE review SET step = 'concluded' WHERE stream = 'AAA'", ["rowDiffers - AAA"]),
        ("INSERT INTO agreement VALUES ('AAA', 1, 'list', 'BBB', 1, '2026-11-20')", ["rowSuperfluous - AAA"]),
        ("DELETE FROM reviewer_seat WHERE stream = 'AAA' AND side = 'own'", ["rowMissing - AAA"]),
        ("DELETE FROM stream_key WHERE stream = 'AAA'", ["keyUnusable 7 AAA"]),
        ("UPDATE stream_key SET stream = 'XXX' WHERE stream = 'AAA'", ["keyUnusable - XXX", "keyUnusable 7 AAA"]),
    ]

    @Test(arguments: cases)
    func `is found, with its place`(sql: String, findings: [String]) async throws {
        try record.tamper(sql)
        let answer = await record.call("audit @palermo.db --format json")
        #expect(answer.exitCode == .dataError, "\(answer.words)")
        let found = try JSON(reading: answer.output)["findings"]?.elements ?? []
        let places = found.map { finding in
            let parts = [finding["position"]?.integer.map(String.init) ?? "-", finding["stream"]?.text ?? "-", finding["basis"]?.text]
            return ([finding["kind"]?.text ?? ""] + parts.compactMap(\.self)).joined(separator: " ")
        }
        for finding in findings { #expect(places.contains { $0.hasPrefix(finding) }, "\(finding) is not among \(places)") }
    }

    @Test func `is told in words with its paragraph and with what would be right`() async throws {
        try record.tamper("UPDATE act SET day = '2026-11-21' WHERE position = 4; DELETE FROM act WHERE position = 8")
        let words = await record.call("audit @palermo.db").words
        #expect(words.contains("things are wrong with the record in"))
        #expect(
            words.contains(
                ": the day is not the one on which the act was done right: 2026-11-20, the day in Vienna at its instant"
            ))
        #expect(
            words.contains(
                "act 9, AAA, “answer drafted”, ¶34: the rules did not allow to draft an answer: phase 1 has not been opened right:"))
    }

    @Test func `cannot be hidden by a wrong key`() async throws {
        await record.call("key create @other.key --sheet @sheet.txt")
        let answer = await record.call("audit @palermo.db --key @other.key")
        #expect(answer.exitCode == .noPermission)
        #expect(answer.words.contains("the record is sealed under the master key"))
        #expect(!answer.words.contains("is sound"))
    }

    @Test func `with sealed files is found`() async throws {
        let name = try record.sealedFile()
        try record.folder.write([1, 2, 3], to: name)
        #expect(await record.call("audit @palermo.db").words.contains("act 10, AAA: the file"))
        try record.folder.remove(name)
        let answer = await record.call("audit @palermo.db")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("is missing right: the file; take it from a backup"))
    }

    @Test func `with derived rows is mended by rebuilding the tables`() async throws {
        try record.tamper("DELETE FROM reviewer_seat; UPDATE review SET step = 'concluded'; DELETE FROM deadline")
        #expect(await record.call("audit @palermo.db").exitCode == .dataError)
        let answer = await record.call("rebuild @palermo.db")
        #expect(answer.exitCode == .ok)
        #expect(answer.output.hasPrefix("The derived tables were made anew: "))
        #expect(await record.call("audit @palermo.db").exitCode == .ok)
    }

    private func findings() async throws -> [String] {
        let json = try JSON(reading: await record.call("audit @palermo.db --format json").output)
        return (json["findings"]?.elements ?? []).map { "\($0["kind"]?.text ?? "") \($0["position"]?.integer ?? 0)" }
    }

    @Test(arguments: ["UPDATE act SET facts = x'0102' WHERE position = 9", "UPDATE act_text SET bytes = x'0102' WHERE position = 9"])
    func `that ends the reading of a stream is told once, and not by all that would follow from it`(sql: String) async throws {
        try record.tamper(sql)
        let found = try await findings()
        #expect(found.contains("sealBroken 9"))
        #expect(found.count == 2, "one of the act, one of the seal: \(found)")
        #expect(await record.call("audit @palermo.db").words.contains("what follows in its stream was not checked"))
    }

    @Test func `with the cycle does not speak against everybody's acts in reviews`() async throws {
        try record.tamper("UPDATE act SET kind = 'burnt' WHERE position = 3")
        #expect(try await findings().filter { $0.hasPrefix("refused") || $0.hasPrefix("row") } == [])
        #expect(try await findings().contains("unknownKind 3"))
    }

    @Test func `with many rows is told by the first of them, and machines have all`() async throws {
        let rows = (1...30).map { "INSERT INTO agreement VALUES ('AAA', \($0), 'list', 'BBB', 1, '2026-11-20');" }
        try record.tamper(rows.joined())
        let words = await record.call("audit @palermo.db").words
        #expect(words.contains("30 things are wrong"))
        #expect(words.contains("… and 20 more of the kind rowSuperfluous; 'palermo audit DB --format json' tells them all."))
        #expect(try await findings().count == 30)
    }

    @Test func `at the end of the record is not hidden by rebuilding the tables`() async throws {
        try record.tamper("DELETE FROM act_text WHERE position > 10; DELETE FROM act WHERE position > 10")
        let answer = await record.call("rebuild @palermo.db")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("BBB: the stream has a key and no act"))
    }

    @Test func `with acts is not rebuilt upon`() async throws {
        try record.tamper("UPDATE act SET person = 'p-other' WHERE position = 9; DELETE FROM reviewer_seat")
        let answer = await record.call("rebuild @palermo.db")
        #expect(answer.exitCode == .dataError)
        #expect(answer.words.contains("act 9, AAA, “answer drafted”: the act was changed"))
        #expect(answer.words.contains("Nothing was changed."))
        #expect(try Connection(record.folder["palermo.db"]).integer("SELECT count(*) FROM reviewer_seat") == 0)
    }
}
