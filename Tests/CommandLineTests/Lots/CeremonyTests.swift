import CaseworkTesting
import CommandLine
import Testing

@Suite struct `The ceremony before a draw` {
    @Test func `gives each contributor a secret and a commitment`() async {
        let hall = Hall()
        let answer = await hall.call("lots commit --name O'Neill_&_Sons --out ceremony")
        #expect(answer == Answer(exitCode: .ok, output: Self.committed))
        #expect(hall.files.isPrivate("ceremony/o-neill-sons.contribution.json"))
        #expect(!hall.files.isPrivate("ceremony/o-neill-sons.commitment.json"))
        #expect(hall.files.text("ceremony/o-neill-sons.commitment.json")?.contains("salt") == false)
    }

    private static let committed = #"""
        Publish now  ceremony/o-neill-sons.commitment.json
        Keep secret  ceremony/o-neill-sons.contribution.json
        Commitment   ab6f5dbc2fdfb68613596846ca425c29f52de17f2bde41bf176080eca17e872d

        Hand in the commitment; it gives nothing away. Keep the contribution until all
        commitments are published and the meeting asks for it. Without it nothing can be
        drawn, and nobody can make it anew.

        Once it is revealed, anybody can check that it is the one that was committed to.
        This prints the commitment; BYTES and SALT are the two values in the
        contribution:

          printf 'palermo-lots-commitment-1\n%s\n%s\n%s\n' \
            BYTES SALT 'O'\''Neill & Sons' | sha256sum

        """#

    @Test(arguments: [("Côte_d’Ivoire", "cote-d-ivoire"), ("中国", "zhong-guo"), ("!!", "contribution")])
    func `names files in Latin letters`(name: String, file: String) async {
        let hall = Hall()
        #expect(await hall.call("lots commit --name \(name)").exitCode == .ok)
        #expect(hall.files.text("./\(file).commitment.json") != nil)
    }

    @Test func `never overwrites a contribution`() async {
        let hall = Hall()
        await hall.call("lots commit --name Arcadia --out ceremony")
        let before = hall.files.text("ceremony/arcadia.contribution.json")
        let again = await hall.call("lots commit --name Arcadia --out ceremony")
        #expect(again.exitCode == .cannotCreate)
        #expect(again.error.contains("contributions are never overwritten"))
        #expect(hall.files.text("ceremony/arcadia.contribution.json") == before)
    }

    @Test(arguments: ["_", "_Arcadia", "a\u{7}b", "a\nb"])
    func `takes no name that is not one line`(name: String) async {
        #expect(await Hall().call("lots commit --name=\(name)").exitCode == .usage)
    }

    @Test func `publishes commitments with what the draw rests on`() async {
        let hall = Hall()
        await hall.commit(into: "ceremony")
        let answer = await hall.call("lots publish ceremony --out commitments.json --on 2026-11-25")
        #expect(answer == Answer(exitCode: .ok, output: Self.published))
        #expect(await hall.call("lots publish ceremony --out commitments.json").exitCode == .cannotCreate)
    }

    private static let published = #"""
        For a draw on 2026-11-25 among 10 States, which is possible.
        Registry   3757855448149851e5f28356702dae07262bcf682e863faf4757a063edae08b0
        Mechanism  ee95d64dea1b4d456bdf7e7d6470e950c2cb7b9d746aca4f642bd3005a127f2c

        2 committed, in the order in which their contributions will enter the seed:
          Côte d’Utopie
            7163c36b6909010999da779b2a1b47612bbee3c5f7024344ed09ca894277f647
          Arcadia
            dc8177425bb0e10c9690379d59f1ec792a84d5e24ef404a3038ec6b374e49dca

        Written to commitments.json, whose hash is
          880ac93fb4dcad0c954f38bdf49fcf381037191546860ab3603b076d3727e7bb

        Publish it before anything is revealed. When all contributions are revealed, in
        a folder FOLDER:
          palermo lots draw --out draw --commitments commitments.json \
            --contribution FOLDER

        """#

    @Test func `publishes what is asked for of a repeat, and prints the call that draws it`() async {
        let hall = await Hall.afterDraw()
        let seat = "--seat lap.other.0 --asked-by lap --ground 30 --consultations 2026-11-30 --on 2026-12-01 --reason no_experts"
        let answer = await hall.call("lots publish ceremony --out second.json --after draw \(seat)")
        #expect(answer == Answer(exitCode: .ok, output: Self.publishedForRepeat))
        #expect(hall.files.text("second.json")?.contains("\"on\"") == false)
    }

    private static let publishedForRepeat = #"""
        For another draw of LAP.other.0 on 2026-12-01, which is possible: Laputa (LAP)
          asks as State under review (¶30), and Thule (THU) gives up the seat.
        After      b87d6c260dd227e08e851bc8aac160d5bb250ed8a5b25d4d56fd5d8c0f704f10
        Request    2c30e34efba22bc2fddceec0bcb45eeeb116ae7cd044af5bea15e6f2ff656116

        2 committed, in the order in which their contributions will enter the seed:
          Côte d’Utopie
            7163c36b6909010999da779b2a1b47612bbee3c5f7024344ed09ca894277f647
          Arcadia
            dc8177425bb0e10c9690379d59f1ec792a84d5e24ef404a3038ec6b374e49dca

        Written to second.json, whose hash is
          b7fd92df0c5924f660cb67f7904de1a9d33b9dcc46779ae8b56fcde558b5ca6e

        Publish it before anything is revealed. When all contributions are revealed, in
        a folder FOLDER:
          palermo lots repeat --transcript draw --seat LAP.other.0 --asked-by LAP \
            --ground 30 --consultations 2026-11-30 --reason 'no experts' \
            --on 2026-12-01 --commitments second.json --contribution FOLDER

        """#

    @Test(arguments: [
        ("--after draw --asked-by LAP", ExitCode.usage, "--seat is missing"),
        ("--after draw --seat LAP.own.0", .usage, "--asked-by is missing"),
        ("--seat LAP.own.0", .usage, "--seat asks for a seat to be drawn again"), ("--ground 30", .usage, "--ground asks for a seat"),
        ("--after draw --seat LAP.own.0 --asked-by LAP --on 2026-11-24", .unavailable, "lots were last drawn on 2026-11-25"),
        ("--after draw --seat LAP.own.0 --asked-by ZEM --on 2026-12-01", .unavailable, "cannot publish that LAP.own.0 is drawn again"),
    ])
    func `publishes for a repeat only what the rules allow`(options: String, exitCode: ExitCode, reason: String) async {
        let hall = await Hall.afterDraw()
        let answer = await hall.call("lots publish ceremony --out second.json \(options)")
        #expect(answer.exitCode == exitCode)
        #expect(answer.oneLine.contains(reason), "\(answer.error)")
        #expect(!hall.files.exists("second.json"))
    }

    @Test func `tells all faults of what is handed in at once`() async {
        let hall = Hall()
        await hall.commit(into: "ceremony")
        hall.files.put(Array(#"{"name": " x", "commitment": "AB", "more": 1}"#.utf8), at: "ceremony/x.commitment.json")
        hall.files.put(Array("{".utf8), at: "ceremony/y.commitment.json")
        let answer = await hall.call("lots publish ceremony ceremony/arcadia.contribution.json --out commitments.json")
        #expect(answer == Answer(exitCode: .dataError, error: Self.faults))
        #expect(hall.files.text("commitments.json") == nil)
    }

    private static let faults = #"""
        ceremony/x.commitment.json: more: “1”: the name is not known; expected only name, commitment
        ceremony/x.commitment.json: name: “ x”: this cannot be the name of a contribution; expected one line of at most 100 characters, without a space at either end
        ceremony/x.commitment.json: commitment: “AB”: the value has another form; expected 64 lower-case hexadecimal digits
        ceremony/y.commitment.json:1: character 2: the text ends inside a value; expected one JSON object (RFC 8259) in UTF-8
        ceremony/arcadia.contribution.json: this is a contribution, which stays secret until it is revealed; expected its commitment
        palermo: cannot read the commitments: 5 faults were found
          Nothing was written. Mend what stands above and try again.

        """#

    @Test func `takes no name twice`() async {
        let hall = Hall()
        await hall.call("lots commit --name Arcadia --out one")
        await hall.call("lots commit --name Arcadia --out two")
        let answer = await hall.call("lots publish one two --out commitments.json")
        #expect(answer.exitCode == .dataError)
        #expect(answer.error.hasPrefix("two/arcadia.commitment.json: name: “Arcadia”: the same stands in one/arcadia.commitment.json"))
    }

    @Test func `publishes nothing for a draw that is impossible`() async {
        let hall = Hall()
        await hall.commit(into: "ceremony")
        hall.change("Data/mechanism/untoc-review.json", "\"most\": 4 }, \"requests\"", to: "\"most\": 2 }, \"requests\"")
        let answer = await hall.call("lots publish ceremony --out commitments.json")
        #expect(answer.exitCode == .unavailable)
        #expect(hall.files.text("commitments.json") == nil)
    }
}
