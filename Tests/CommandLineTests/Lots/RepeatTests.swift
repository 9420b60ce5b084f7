import CaseworkTesting
import CommandLine
import JSONText
import Testing

@Suite struct `palermo lots repeat` {
    private let hall = Hall()

    private func rehearse(_ options: String) async -> Answer {
        await hall.call("lots draw --out out --seed 1")
        return await hall.call("lots repeat --transcript out \(options)")
    }

    @Test func `draws a seat again, and keeps what stood before`() async throws {
        let answer = await rehearse("--seat lap.other.0 --asked-by lap --seed 5")
        #expect(answer == Answer(exitCode: .ok, output: Self.repeated))
        #expect(hall.files.paths.filter { $0.hasPrefix("out/transcript") }.count == 2)
        #expect(await hall.call("lots verify out").exitCode == .ok)
    }

    private static let repeated = #"""
        *** REHEARSAL: the seed was given by hand. The result binds nobody. ***

        LAP.other.0: Zembla (ZEM) now reviews Laputa (LAP) in the place of Lyonesse
          (LYO) (¶28 d); 3 could have been drawn.
        LAP.other.1: Ruritania (RUR) was drawn for TIP+FA (¶28 b).

        Laputa (LAP) can still ask once as State under review (¶28 d).

        Last link  300b7513d35c4923353d23e71380dc93ea3f09c9c886a7d96d30ee2a16520456

        Results in out:
          transcript-fd1a4355.json  the transcript from which this goes on
          assignments.csv           who reviews whom, under which instruments
          transcript.json           every step with its proofs

        Check it, here or anywhere:
          palermo lots verify out
          python3 verifier/verify_lots.py out/transcript.json --registry Data/registry \
            --mechanism Data/mechanism/untoc-review.json \
            --assignments out/assignments.csv

        """#

    @Test func `counts requests`() async throws {
        _ = await rehearse("--seat LAP.other.0 --asked-by LAP --seed 5")
        let second = await hall.call("lots repeat --transcript out --seat LAP.other.0 --asked-by LAP --seed 6 --format json")
        #expect(try JSON(reading: second.output)["requestsLeft"] == 0)
        let third = await hall.call("lots repeat --transcript out --seat LAP.other.0 --asked-by LAP --seed 7")
        #expect(third.exitCode == .unavailable)
        #expect(third.oneLine.contains("Laputa (LAP) has used its 2 requests as State under review (¶28 d)"))
    }

    @Test(arguments: [
        ("--seat LAP.own.7 --asked-by LAP", ExitCode.usage, "the draw has no such seat"),
        ("--seat XXX.own.0 --asked-by LAP", .usage, "A seat is written as State under review, side and number"),
        ("--seat LAP.own.2 --asked-by LAP", .unavailable, "nobody sits there (¶28)"),
        ("--seat LAP.own.0 --asked-by XXX", .usage, "XXX takes no part in the draw"),
        ("--seat LAP.own.0 --asked-by ZEM", .unavailable, "is neither under review there nor one of the reviewers (¶28 d)"),
        ("--seat LAP.own.0 --asked-by LAP --ground 28e", .unavailable, "take a decision of the chair of the joint meeting"),
        ("--seat LAP.own.0 --asked-by LAP --ground 30", .unavailable, "their day is not given (¶30)"),
        ("--seat LAP.own.0 --asked-by LAP --decision x", .usage, "--decision goes with --ground 28e"),
        ("--seat LAP.own.0 --asked-by LAP --consultations 2026-11-01", .usage, "--consultations goes with --ground 30"),
        ("--seat LAP.own.0 --asked-by LAP --on 2026-11-19", .unavailable, "lots were last drawn on 2026-11-20"),
        (
            "--seat LAP.own.0 --asked-by LAP --ground 30 --consultations 2026-12-01", .unavailable,
            "the consultations of 2026-12-01 lie after the day of the draw"
        ),
    ])
    func `refuses with the rule`(options: String, exitCode: ExitCode, reason: String) async {
        let answer = await rehearse(options + " --seed 5")
        #expect(answer.exitCode == exitCode)
        #expect(answer.oneLine.contains(reason), "\(answer.error)")
        #expect(hall.files.paths.filter { $0.hasPrefix("out/transcript") }.count == 1)
    }

    @Test func `lets only the State under review speak of a reviewer that cannot do its task`() async throws {
        await hall.call("lots draw --out out --seed 1")
        let transcript = try JSON(
            reading: hall.files.text("out/assignments.csv").map { _ in hall.files.text("out/transcript.json") ?? "" } ?? "")
        let step = transcript["steps"]?.elements?.first { $0["reviewed"] == "LAP" }
        let reviewer = step?["drawn"]?.text ?? ""
        let answer = await hall.call(
            "lots repeat --transcript out --seat LAP.own.0 --asked-by \(reviewer) --ground 30 --consultations 2026-11-01 --seed 1")
        #expect(answer.exitCode == .unavailable)
        #expect(answer.oneLine.contains("only the State under review asks for this"))
    }

    @Test func `keeps rehearsals off a draw that binds, and draws off a rehearsal`() async {
        let hall = await Hall.afterDraw()
        let call = "lots repeat --transcript draw --seat LAP.other.0 --asked-by LAP --on 2026-12-01 --seed 1"
        for options in ["", " --out elsewhere"] {
            let refused = await hall.call(call + options)
            #expect(refused.exitCode == .unavailable)
            #expect(refused.oneLine.contains("rehearse on a rehearsal ('palermo lots draw --seed')"))
        }
        #expect(!hall.files.exists("elsewhere"))
        #expect(hall.files.paths.filter { $0.hasPrefix("draw/transcript") } == ["draw/transcript.json"])
        await hall.call("lots draw --out out --seed 1")
        let seat = "--seat LAP.other.0 --asked-by LAP --on 2026-12-01"
        let drawn = await hall.call("lots repeat --transcript out \(seat) --commitments commitments.json --contribution ceremony")
        #expect(drawn.oneLine.contains("it is a rehearsal, on which no draw that binds can stand (¶28)"))
        let published = await hall.call("lots publish ceremony --out second.json --after out \(seat)")
        #expect(published.oneLine.contains("it is a rehearsal, on which no draw that binds can stand (¶28)"))
    }

    @Test func `goes on from a draw with commitments published for it`() async {
        let hall = await Hall.afterDraw()
        await hall.commit(into: "second")
        let seat = "--seat LAP.other.0 --asked-by LAP --on 2026-12-01"
        #expect(await hall.call("lots publish second --out second.json --after draw \(seat)").exitCode == .ok)
        let first = await hall.call("lots repeat --transcript draw \(seat) --commitments commitments.json --contribution ceremony")
        #expect(first.exitCode == .dataError)
        #expect(first.oneLine.contains("the commitments were published for a draw, not for a repeat"))
        let second = await hall.call("lots repeat --transcript draw \(seat) --commitments second.json --contribution second")
        #expect(second.exitCode == .ok, "\(second.error)")
        let check = await hall.call("lots verify draw --commitments commitments.json --commitments second.json")
        #expect(check.exitCode == .ok)
        #expect(check.output.contains("the contributions of repeat 1 are those that were committed to"))
        let late = await hall.call("lots repeat --transcript draw \(seat) --commitments second.json --contribution second")
        #expect(late.oneLine.contains("the transcript ends with the link"))
    }

    @Test(arguments: [
        ("--seat LAP.own.0 --asked-by LAP --on 2026-12-01", "What was published has --seat LAP.other.0."),
        ("--seat LAP.other.0 --asked-by LAP --on 2026-12-02", "What was published has --on 2026-12-01."),
        ("--seat LAP.other.0 --asked-by LAP --on 2026-12-01 --reason a_common_language", "Nothing was drawn."),
        ("--seat LAP.other.0 --asked-by LAP --on 2026-12-01 --ground 30 --consultations 2026-11-30", "Nothing was drawn."),
    ])
    func `draws nothing but what was published`(other: String, remedy: String) async {
        let hall = await Hall.afterDraw()
        await hall.commit(into: "second")
        await hall.call("lots publish second --out second.json --after draw --seat LAP.other.0 --asked-by LAP --on 2026-12-01")
        let answer = await hall.call("lots repeat --transcript draw \(other) --commitments second.json --contribution second")
        #expect(answer.exitCode == .dataError)
        #expect(answer.oneLine.hasPrefix("what is asked for has the hash"))
        #expect(answer.oneLine.hasSuffix(remedy), "\(answer.error)")
        #expect(hall.files.paths.filter { $0.hasPrefix("draw/transcript") } == ["draw/transcript.json"])
    }

    @Test func `takes no transcript that was altered`() async {
        await hall.call("lots draw --out out --seed 1")
        hall.change("out/transcript.json", #""cohorts":3"#, to: #""cohorts":2"#)
        let answer = await hall.call("lots repeat --transcript out --seat LAP.own.0 --asked-by LAP --seed 5")
        #expect(answer.exitCode == .dataError)
        #expect(answer.oneLine.contains("head: 'hash' is not the hash of this link: it was altered"))
    }
}

extension Answer {
    /// The message without its line breaks.
    var oneLine: String { error.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
