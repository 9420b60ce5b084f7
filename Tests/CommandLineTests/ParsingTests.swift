import CommandLine
import Testing

@Suite struct `Reading the words of a call` {
    private static let calls: [(String, String)] = [
        ("ballots hold --group WEOG d", "d||-|table|1||WEOG|false|-"),
        ("ballots hold d --group=WEOG", "d||-|table|1||WEOG|false|-"),
        ("ballots hold --group weog --format CSV d", "d||-|csv|1||WEOG|false|-"),
        ("ballots hold --group WEOG --seed 5F00 --seed=00ff d", "d||-|table|1|5f00+00ff|WEOG|false|-"),
        ("ballots hold -o --on 2024-02-29 --group WEOG --rounds 9 d", "d||2024-02-29|table|9||WEOG|true|-"),
        ("ballots hold --open --group WEOG d Ada Blaise", "d|Ada+Blaise|-|table|1||WEOG|true|-"),
        ("ballots --data tables hold --group WEOG d", "d||-|table|1||WEOG|false|tables"),
        ("ballots hold --group WEOG --data=a=b d", "d||-|table|1||WEOG|false|a=b"),
        ("ballots hold --group WEOG -- d --open -- -x", "d|--open+--+-x|-|table|1||WEOG|false|-"),
        ("ballots hold --group WEOG d - -5", "d|-+-5|-|table|1||WEOG|false|-"),
        ("ballots hold --group WEOG --data -d d", "d||-|table|1||WEOG|false|-d"),
    ]

    @Test(arguments: calls)
    func `options and arguments come in any order and spelling that people use`(call: String, expected: String) async {
        #expect(await Answer.of(call) == Answer(exitCode: .ok, output: expected + "\n"))
    }

    @Test func `every example of every command is read without a fault`() {
        for program in [Specimen.program, Program.palermo(.testing())] {
            for path in program.path.withAllBelow {
                #expect(!path.command.examples.isEmpty, "\(path.name) has no example")
                #expect(!path.command.abstract.hasSuffix("."), "the abstract of \(path.name) ends with a full stop")
                for example in path.command.examples { #expect(program.faults(in: example.call) == [], "\(example.call)") }
            }
        }
    }
}
