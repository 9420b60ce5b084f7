import CaseworkTesting
import CommandLine
import JSONText
import Testing

@Suite struct `palermo lots verify` {
    @Test func `says what was checked, and what could not be`() async {
        let hall = await Hall.afterDraw()
        let answer = await hall.call("lots verify draw")
        #expect(answer == Answer(exitCode: .ok, output: Self.verified))
        let whole = await hall.call("lots verify draw/transcript.json --commitments commitments.json --assignments draw/assignments.csv")
        #expect(whole.exitCode == .ok)
        #expect(whole.output.contains("the contributions of the draw are those that were committed to"))
    }

    private static let verified = #"""
        draw/transcript.json holds.

        On         2026-11-25, among 10 States
        Last link  b87d6c260dd227e08e851bc8aac160d5bb250ed8a5b25d4d56fd5d8c0f704f10

        Checked:
          - 30 links, each with the hash of the one before
          - the seed follows from 2 contributions, and the numbers from the seed
          - cohorts and the order of States follow from the seed
          - 29 seats: each State drawn follows from the seed and the list of those
            eligible
          - 89 times eligible, each with a draw that completes it within the rules
          - 199 times excluded by a rule, 2 times by a certificate that no completion
            exists
          - the registry and the definition are those that the draw rests on
          - 10 participants and the terms follow from them
          - the assignments follow from the transcript

        Not checked:
          - that the contributions of the draw were committed to before they were
            revealed: name the published file with --commitments

        """#

    @Test func `says where a transcript is wrong`() async {
        let hall = await Hall.afterDraw()
        hall.change("draw/transcript.json", #""step":7"#, to: #""step":8"#)
        let answer = await hall.call("lots verify draw")
        #expect(answer.exitCode == .dataError)
        #expect(answer.output.isEmpty)
        #expect(answer.oneLine.hasPrefix("palermo: cannot confirm draw/transcript.json: step 7: 'hash' is not the hash of this link"))
    }

    @Test(arguments: [
        ("Data/registry/states.csv", "Zembla", "Zemlya", "the registry has the digest"),
        ("Data/mechanism/untoc-review.json", "Invented", "Another", "the definition has the digest"),
        ("draw/assignments.csv", "ARC,", "BEN,", "draw/assignments.csv:2:"),
        ("commitments.json", "Arcadia", "Erewhon", "Erewhon: committed to a contribution, and none is revealed"),
        ("commitments.json", "2026-11-25", "2026-11-24", "commitments.json: the commitments are for no draw or repeat"),
    ])
    func `compares with what the draw rests on`(file: String, old: String, new: String, reason: String) async throws {
        let hall = await Hall.afterDraw()
        hall.change(file, old, to: new)
        let answer = await hall.call("lots verify draw --commitments commitments.json")
        #expect(answer.exitCode == .dataError)
        #expect(answer.oneLine.contains(reason), "\(answer.error)")
        let json = await hall.call("lots verify draw --commitments commitments.json --format json")
        #expect(try JSON(reading: json.output)["holds"] == false)
    }

    @Test func `answers machines in JSON`() async throws {
        let hall = await Hall.afterDraw()
        let json = try JSON(reading: await hall.call("lots verify draw --format json").output)
        #expect(json["holds"] == true)
        #expect(json["kind"] == "draw")
        #expect(json["unchecked"]?.elements?.count == 1)
    }

    @Test(arguments: [("lots verify nothing", ExitCode.noInput), ("lots verify draw --commitments none.json", .noInput)])
    func `needs what it is to read`(call: String, exitCode: ExitCode) async {
        #expect(await Hall.afterDraw().call(call).exitCode == exitCode)
    }
}
