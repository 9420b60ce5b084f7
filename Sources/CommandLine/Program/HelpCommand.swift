private import JSONText

/// `palermo help`: the help page of a command, or the description of all commands for machines.
enum HelpCommand {
    private static let words = Argument("COMMAND", .command, "the command to be explained, with its group", stands: .anyNumber)
    private static let format = Option("format", "FORMAT", .choice(["text", "json"]), "for people or for machines", default: "text")

    static let command = Command(
        name: "help",
        abstract: "Explain a command",
        arguments: [words],
        options: [format],
        examples: [
            Example("Explain one command", "palermo help completion"),
            Example("Describe all commands for a machine", "palermo help --format json"),
        ],
        action: { try help($0) })

    private static func help(_ invocation: Invocation) throws -> ExitCode {
        let path = try path(invocation.all(words), CommandPath(invocation.path.program))
        let isForMachines = invocation[format] == "json"
        invocation.console.output.write(isForMachines ? HelpDescription(path: path).json.prettyText : HelpPage(path: path).text)
        return .ok
    }

    private static func path(_ words: [String], _ program: CommandPath) throws -> CommandPath {
        var path = program
        for word in words {
            guard let below = path.below(word) else { throw unknown(word, in: path) }
            path = below
        }
        return path
    }

    private static func unknown(_ word: String, in path: CommandPath) -> Failure {
        let fault = UsageFault.unknownCommand(word, suggestion: path.command.subcommands.map(\.name).nearest(to: word))
        return Failure(
            .usage, cannot: "explain '\(word)'", because: fault.description, remedy: "'\(path.name) --help' lists the commands.")
    }
}
