import CommandLine
import Law

/// An invented program with every kind of declaration, and a console that keeps what it says.
enum Specimen {
    static let program = Program(commands: [ballots])

    private static let folder = Argument("DIR", .folder, "where the ballots are")
    private static let names = Argument("NAME", .text, "who takes part", stands: .anyNumber)
    private static let day = Option("on", "DATE", .date, "the day of the ballot")
    private static let format = Option(
        "format", "FORMAT", .choice(["table", "csv", "json"]), "how the result is written", default: "table")
    private static let rounds = Option("rounds", "N", .integer(1...9), "how many rounds there are", default: "1")
    private static let seed = Option("seed", "HEX", .hexadecimal(bytes: 2), "the seed of a rehearsal", stands: .anyNumber)
    private static let group = Option("group", "GROUP", .choice(["GRULAC", "WEOG"]), "the group that votes", stands: .once)
    private static let isOpen = Flag(
        "open", letter: "o", "let everybody see the ballot, from the first round to the last, without exception")
    private static let data = Option("data", "DIR", .folder, "where the tables are")

    private static let ballots = Command(
        group: "ballots", abstract: "Hold ballots", options: [data],
        examples: [Example("Hold one", "palermo ballots hold --group WEOG ballots")], subcommands: [hold, fail])

    private static let hold = Command(
        name: "hold", abstract: "Hold a ballot and count it",
        discussion:
            "The first paragraph.\n\nThe second paragraph is longer than a line, so that it has to be broken somewhere in the middle.",
        arguments: [folder, names], options: [day, format, rounds, seed, group], flags: [isOpen],
        examples: [
            Example("Hold a ballot", "palermo ballots hold --group WEOG ballots"),
            Example("Rehearse one", "palermo ballots hold --group=GRULAC --seed 5F5f --seed 0000 --rounds 2 -o ballots Ada Blaise"),
        ],
        action: { invocation in
            let parts = [
                try invocation.value(folder), invocation.all(names).joined(separator: "+"), invocation[day] ?? "-",
                invocation[format] ?? "-", "\(invocation.integer(rounds) ?? 0)", invocation.all(seed).joined(separator: "+"),
                try invocation.value(group), "\(invocation[isOpen])", invocation[data] ?? "-",
            ]
            invocation.console.output.write(parts.joined(separator: "|") + "\n")
            return .ok
        })

    private static let way = Argument("WAY", .choice(["failure", "refusal", "fault"]), "how to fail")

    private static let fail = Command(
        name: "fail", abstract: "Fail", arguments: [way], examples: [Example("Fail", "palermo ballots fail refusal")],
        action: { invocation in
            switch invocation[way] {
            case "failure":
                throw Failure(
                    .dataError, cannot: "read the ballots in ballots/2026", because: "the third ballot is torn",
                    under: Provision(.procedures, 28, "a"),
                    remedy: "Mend it, or leave it out.")
            case "refusal": throw Refusal(Torn(), under: Provision(.procedures, 28, "b"))
            default: throw Torn()
            }
        })

    private struct Torn: RefusalReason, Error, CustomStringConvertible {
        var description: String { "a ballot is torn" }
    }
}

/// What a call came to.
struct Answer: Equatable {
    var exitCode: ExitCode
    var output = ""
    var error = ""

    /// Runs a program on the words of a call, which are parted at spaces.
    static func of(_ call: String, _ program: Program = Specimen.program) async -> Answer {
        await of(call.split(separator: " ").map(String.init), program)
    }

    static func of(_ words: [String], _ program: Program = Specimen.program) async -> Answer {
        let (output, error) = (RecordedStream(), RecordedStream())
        let exitCode = await program.run(words, on: Console(output: output, error: error))
        return Answer(exitCode: exitCode, output: output.text, error: error.text)
    }
}
