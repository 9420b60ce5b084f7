import CommandLine
import Testing

@Suite struct `Messages about wrong calls` {
    private static let hold = """
        Usage: palermo ballots hold [--on DATE] [--format FORMAT] [--rounds N]
                                [--seed HEX] ... --group GROUP [--open] DIR [NAME] ...
        Help:  palermo ballots hold --help

        """
    private static let ballots = "Usage: palermo ballots [--data DIR] COMMAND\nHelp:  palermo ballots --help\n"

    private static let messages: [(String, String, String)] = [
        ("balots", "palermo: there is no command 'balots'; did you mean ballots?\n", "Usage: palermo COMMAND\nHelp:  palermo --help\n"),
        (
            "balots --help", "palermo: there is no command 'balots'; did you mean ballots?\n",
            "Usage: palermo COMMAND\nHelp:  palermo --help\n"
        ),
        ("ballots hlod", "palermo ballots: there is no command 'hlod'; did you mean hold?\n", ballots),
        ("ballots count", "palermo ballots: there is no command 'count'\n", ballots),
        (
            "ballots hold --gruop WEOG d",
            """
            palermo ballots hold: there is no option --gruop; did you mean --group?
            palermo ballots hold: --group GROUP is required

            """, hold
        ),
        ("ballots hold --group WEOG d --form json", "palermo ballots hold: there is no option --form; did you mean --format?\n", hold),
        ("ballots hold --group WEOG d -x", "palermo ballots hold: there is no option -x\n", hold),
        ("ballots hold --group WEOG d -open", "palermo ballots hold: there is no option -open; did you mean --open?\n", hold),
        (
            "ballots hold --group WEOG d --format jsno",
            """
            palermo ballots hold: --format takes table, csv or json, not 'jsno'; did you
              mean json?

            """, hold
        ),
        (
            "ballots hold --group WEOG d --on",
            """
            palermo ballots hold: --on takes a date such as 2026-11-20, and nothing was
              given

            """, hold
        ),
        (
            "ballots hold --group WEOG d --on 2026-02-29 --open=yes --rounds 10 --seed 12",
            """
            palermo ballots hold: --on takes a date such as 2026-11-20, not '2026-02-29'
            palermo ballots hold: --open takes no value
            palermo ballots hold: --rounds takes a whole number from 1 to 9, not '10'
            palermo ballots hold: --seed takes 4 hexadecimal digits, not '12'

            """, hold
        ),
        (
            "ballots hold --group WEOG --group WEOG",
            """
            palermo ballots hold: --group was given twice and is taken once
            palermo ballots hold: DIR is missing: where the ballots are

            """, hold
        ),
        (
            "ballots hold --on --group WEOG",
            """
            palermo ballots hold: --on takes a date such as 2026-11-20, and nothing was
              given
            palermo ballots hold: DIR is missing: where the ballots are

            """, hold
        ),
        (
            "ballots fail fault again", "palermo ballots fail: nothing is done with 'again'\n",
            """
            Usage: palermo ballots fail WAY
            Help:  palermo ballots fail --help

            """
        ),
    ]

    @Test(arguments: messages)
    func `everything that is wrong is said at once, with what would be right`(call: String, message: String, usage: String) async {
        #expect(await Answer.of(call) == Answer(exitCode: .usage, error: message + usage))
    }

    @Test func `a group without a command shows its help as an error`() async {
        let help = await Answer.of("ballots --help").output
        #expect(help.hasPrefix("palermo ballots: Hold ballots\n"))
        #expect(await Answer.of("ballots") == Answer(exitCode: .usage, error: help))
    }
}
