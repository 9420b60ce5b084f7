import CommandLine
import Testing

@Suite struct `Failures` {
    private static let failures: [(String, ExitCode, String)] = [
        (
            "failure", .dataError,
            """
            palermo: cannot read the ballots in ballots/2026: the third ballot is torn
              (¶28 a)
              Mend it, or leave it out.

            """
        ),
        ("refusal", .unavailable, "palermo: cannot finish 'palermo ballots fail': a ballot is torn (¶28 b)\n"),
        (
            "fault", .software,
            """
            palermo: cannot finish 'palermo ballots fail': something went wrong in the
              program (a ballot is torn)
              Please report this with the command line that led to it.

            """
        ),
    ]

    @Test(arguments: failures)
    func `say what was asked, why not, and what can be done`(way: String, exitCode: ExitCode, message: String) async {
        #expect(await Answer.of("ballots fail \(way)") == Answer(exitCode: exitCode, error: message))
    }

    @Test func `are put into other words by who knows better`() async {
        let program = Program(commands: Specimen.program.path.command.subcommands) { _ in
            Failure(.temporaryFailure, cannot: "hold the ballot", because: "it rains")
        }
        #expect(
            await Answer.of("ballots fail fault", program)
                == Answer(exitCode: .temporaryFailure, error: "palermo: cannot hold the ballot: it rains\n"))
    }

    @Test func `of the output are told, whatever the command says`() async {
        let error = RecordedStream()
        let console = Console(output: RecordedStream(fault: "No space left on device"), error: error)
        #expect(await Specimen.program.run(["--help"], on: console) == .ioError)
        #expect(error.text == "palermo: cannot write the output: No space left on device\n")
    }

    @Test func `have the codes of sysexits`() {
        #expect(ExitCode.allCases.map(\.rawValue) == [0, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78])
    }
}
