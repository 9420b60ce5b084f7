extension Command {
    /// The program with its commands, and those that every program of ours has.
    static func palermo(_ commands: [Command]) -> Command {
        Command(
            group: "palermo",
            abstract: "Run the review mechanism of the Organized Crime Convention",
            discussion: """
                Each command has its own help with an example: palermo COMMAND --help. Exit codes are those of sysexits.h; \
                'palermo help --format json' lists them.
                """,
            flags: [.help, .version],
            examples: [Example("Show the help of a command", "palermo help completion")],
            subcommands: commands + [HelpCommand.command, CompletionCommand.command])
    }
}
