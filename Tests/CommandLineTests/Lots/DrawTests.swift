import CaseworkTesting
import CommandLine
import JSONText
import Testing

@Suite struct `palermo lots draw` {
    @Test func `rehearses, and says so`() async {
        let hall = Hall()
        let answer = await hall.call("lots draw --out out --seed 1")
        #expect(answer == Answer(exitCode: .ok, output: Self.rehearsed))
        #expect(hall.files.paths.filter { $0.hasPrefix("out/") } == ["out/assignments.csv", "out/transcript.json"])
        #expect(hall.files.text("out/assignments.csv")?.hasPrefix("reviewed,cohort,side,seat,reviewer,instruments\nARC,") == true)
        #expect(await hall.call("lots draw --out out --seed 2").exitCode == .ok, "a rehearsal is overwritten")
    }

    private static let rehearsed = #"""
        *** REHEARSAL: the seed was given by hand. The result binds nobody. ***

        On         2026-11-20
        States     10, in cohorts of 3, 3, 4
        Seats      26: 20 primary, 6 additional (3 own side, 3 other side)
        Reviews    3 States with 1, 5 with 3, 2 with 4
        Seed       0000000000000000000000000000000000000000000000000000000000000001
        Last link  fd1a4355b71b8a35c4231201a4be8c8247067255ec5fa836319dcf02c9f15de7

        Results in out:
          assignments.csv   who reviews whom, under which instruments
          transcript.json   every step with its proofs

        Check it, here or anywhere:
          palermo lots verify out
          python3 verifier/verify_lots.py out/transcript.json --registry Data/registry \
            --mechanism Data/mechanism/untoc-review.json \
            --assignments out/assignments.csv

        """#

    @Test func `can be followed seat by seat`() async {
        let answer = await Hall().call("lots draw --out out --seed 1 --follow")
        #expect(
            answer.lines.prefix(5) == [
                "*** REHEARSAL: the seed was given by hand. The result binds nobody. ***", "",
                "step  State under review           seat              of  drawn",
                "   1  Bensalem (BEN)               own primary        4  Laputa (LAP)",
                "   2  Bensalem (BEN)               other primary      5  Zembla (ZEM)",
            ])
        #expect(answer.lines.allSatisfy { $0.displayWidth <= 80 })
    }

    @Test func `answers machines in JSON, and people who follow beside it`() async throws {
        let answer = await Hall().call("lots draw --out out --seed 1 --follow --format json")
        let json = try JSON(reading: answer.output)
        #expect(json["kind"] == "rehearsal")
        #expect(json["states"] == 10)
        #expect(json["seed"]?.text == String(repeating: "0", count: 63) + "1")
        #expect(answer.error.hasPrefix("*** REHEARSAL"))
    }

    @Test func `draws from contributions, and never overwrites that`() async {
        let hall = await Hall.afterDraw()
        let transcript = hall.files.text("draw/transcript.json")
        #expect(transcript?.contains(#""kind":"draw""#) == true)
        #expect(transcript?.contains(#""on":"2026-11-25""#) == true, "the day that was published")
        for call in ["--seed 1", "--commitments commitments.json --contribution ceremony"] {
            let again = await hall.call("lots draw --out draw \(call)")
            #expect(again.exitCode == .cannotCreate)
            #expect(again.oneLine.contains("a draw is never overwritten"))
        }
        #expect(hall.files.text("draw/transcript.json") == transcript)
    }

    @Test func `names at once all that differs from what was published`() async {
        let hall = Hall()
        await hall.commit(into: "ceremony")
        await hall.call("lots commit --name Erewhon --out ceremony")
        await hall.call("lots publish ceremony --out commitments.json --on 2026-11-25")
        await hall.call("lots commit --name Erewhon --out other")
        await hall.call("lots commit --name Thule --out other")
        hall.change("Data/registry/states.csv", "Zembla", to: "Zemlya")
        hall.change("Data/mechanism/untoc-review.json", "Invented", to: "Another")
        let answer = await hall.call(
            "lots draw --out draw --on 2026-11-26 --commitments commitments.json --contribution other "
                + "--contribution ceremony/arcadia.contribution.json")
        #expect(answer == Answer(exitCode: .dataError, error: Self.differences))
        #expect(!hall.files.exists("draw"))
    }

    private static let differences = #"""
        the registry has the digest bee95bf56406…, and 375785544814… was published; name that registry with --registry
        the definition has the digest f09356dc49d4…, and ee95d64dea1b… was published; name that definition with --mechanism
        the day is 2026-11-26, and 2026-11-25 was published; leave out --on
        Côte d’Utopie: committed to a contribution, and none is revealed
        Erewhon: the contribution is not the one committed to (published ec0953f6edfb…, revealed 8f77d9d859db…)
        Thule: reveals a contribution, and did not commit to one
        palermo: cannot draw lots: 6 things differ from what was published
          Nothing was drawn. Where a contribution cannot be revealed as it was committed
          to, all commit and publish anew.

        """#

    @Test(arguments: [
        ("", "nothing says where chance comes from"),
        ("--seed 1 --contribution c", "a seed given by hand and contributions exclude each other"),
        ("--commitments c", "there are commitments, and no contribution is revealed"),
        ("--contribution c", "contributions are revealed, and no commitments were published before"),
    ])
    func `asks for one source of chance`(options: String, reason: String) async {
        let answer = await Hall().call("lots draw --out out \(options)")
        #expect(answer.exitCode == .usage)
        #expect(answer.error.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(reason))
    }

    @Test(arguments: ["", "xyz", String(repeating: "0", count: 65), "0x1f"])
    func `takes no other seed than a number of 32 bytes`(seed: String) async {
        #expect(await Hall().call("lots draw --out out --seed=\(seed)").exitCode == .usage)
    }

    @Test func `is refused where it is impossible, and writes nothing`() async {
        let hall = Hall()
        hall.change("Data/mechanism/untoc-review.json", "\"most\": 4 }, \"requests\"", to: "\"most\": 2 }, \"requests\"")
        #expect(await hall.call("lots draw --out out --seed 1").exitCode == .unavailable)
        #expect(!hall.files.exists("out"))
    }

    @Test func `is refused on a day on which nobody is party, and with cohorts that stay empty`() async {
        let hall = Hall()
        #expect(await hall.call("lots draw --out out --seed 1 --on 2003-09-28").exitCode == .unavailable)
        hall.change("Data/mechanism/untoc-review.json", "\"cohorts\": 3", to: "\"cohorts\": 11")
        #expect(await hall.call("lots draw --out out --seed 1").exitCode == .unavailable)
    }

    @Test func `shows the faults of a definition`() async {
        let hall = Hall()
        hall.files.put(Array("{}".utf8), at: "mine.json")
        let answer = await hall.call("lots draw --out out --seed 1 --mechanism mine.json")
        #expect(answer.exitCode == .dataError)
        #expect(answer.error.contains("mine.json: cohorts: the value is missing"))
        #expect(await hall.call("lots draw --out out --seed 1 --mechanism none.json").exitCode == .noInput)
        #expect(await hall.call("lots draw --out out --seed 1 --registry none").exitCode == .noInput)
    }
}
