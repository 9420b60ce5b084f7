import CommandLine
import JSONText
import Testing

@Suite struct `Help` {
    private let hold = """
        palermo ballots hold: Hold a ballot and count it

        Usage: palermo ballots hold [--on DATE] [--format FORMAT] [--rounds N]
                                [--seed HEX] ... --group GROUP [--open] DIR [NAME] ...

        The first paragraph.

        The second paragraph is longer than a line, so that it has to be broken
        somewhere in the middle.

        Arguments:
          DIR   where the ballots are
          NAME  who takes part

        Options:
          --on DATE        the day of the ballot
          --format FORMAT  how the result is written: table, csv or json (default:
                           table)
          --rounds N       how many rounds there are (default: 1)
          --seed HEX       the seed of a rehearsal (may be given several times)
          --group GROUP    the group that votes: GRULAC or WEOG (required)
          -o, --open       let everybody see the ballot, from the first round to the
                           last, without exception

        Options of every command:
          --data DIR  where the tables are
          -h, --help  show this help
          --version   show the version

        Examples:
          Hold a ballot:
            palermo ballots hold --group WEOG ballots
          Rehearse one:
            palermo ballots hold --group=GRULAC --seed 5F5f --seed 0000 --rounds 2 -o \\
              ballots Ada Blaise

        """

    @Test(arguments: [
        "ballots hold --help", "ballots hold -h", "ballots --help hold", "ballots hold --on never --help", "help ballots hold",
    ])
    func `a command's page shows everything that was declared`(call: String) async {
        #expect(await Answer.of(call) == Answer(exitCode: .ok, output: hold))
    }

    @Test func `the program's page lists the commands`() async {
        let page = """
            palermo: Run the review mechanism of the Organized Crime Convention

            Usage: palermo COMMAND

            Each command has its own help with an example: palermo COMMAND --help. Exit
            codes are those of sysexits.h; 'palermo help --format json' lists them.

            Commands:
              ballots     Hold ballots
              help        Explain a command
              completion  Print a script that completes words in a shell

            Options:
              -h, --help  show this help
              --version   show the version

            Examples:
              Show the help of a command:
                palermo help completion

            """
        #expect(await Answer.of("--help") == Answer(exitCode: .ok, output: page))
    }

    @Test func `every page keeps to 80 columns`() async {
        for program in [Specimen.program, Program.palermo(.testing())] {
            for path in program.path.withAllBelow {
                let answer = await Answer.of(path.name.split(separator: " ").dropFirst().map(String.init) + ["--help"], program)
                #expect(answer.exitCode == .ok)
                #expect(answer.output.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 }, "\(answer.output)")
            }
        }
    }

    @Test func `machines get the same declarations`() async throws {
        let answer = await Answer.of("help --format json")
        let command = try JSON(reading: answer.output)["command"]
        let hold = command?["commands"]?.elements?[0]["commands"]?.elements?[0]
        #expect(hold?["name"] == "palermo ballots hold")
        #expect(
            hold?["options"]?.elements?[1] == [
                "name": "--format", "value": "FORMAT", "abstract": "how the result is written", "takes": "table, csv or json",
                "words": ["table", "csv", "json"], "default": "table", "required": false, "repeatable": false,
            ])
        #expect(hold?["options"]?.elements?.compactMap { $0["name"]?.text }.last == "--data")
        #expect(hold?["arguments"]?.elements?.map { $0["repeatable"] } == [false, true])
        #expect(hold?["examples"]?.elements?.count == 2)
    }

    @Test func `an unknown command cannot be explained`() async {
        let message = """
            palermo: cannot explain 'hlod': there is no command 'hlod'; did you mean hold?
              'palermo ballots --help' lists the commands.

            """
        #expect(await Answer.of("help ballots hlod") == Answer(exitCode: .usage, error: message))
    }

    @Test func `the version is shown from anywhere`() async {
        #expect(await Answer.of("--version") == Answer(exitCode: .ok, output: "palermo 0.1.0\n"))
        #expect(await Answer.of("ballots --version") == Answer(exitCode: .ok, output: "palermo 0.1.0\n"))
    }
}
