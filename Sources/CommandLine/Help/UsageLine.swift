/// The line that shows how a command is called; options of its groups are left to the help page.
struct UsageLine {
    let path: CommandPath

    var text: String {
        let command = path.command
        let parts =
            command.options.map(\.usage)
            + (path.commands.count > 1 ? command.flags.map { "[\($0.written)]" } : [])
            + command.arguments.map(\.usage)
            + (command.subcommands.isEmpty ? [] : ["COMMAND"])
        let prefix = "Usage: \(path.name)"
        return ([prefix] + parts.map { $0.keepingTogether })
            .joined(separator: " ").wrapped(to: 80, indentingRestBy: min(prefix.count + 1, 24)).allowingBreaks
    }
}
