/// The help page of a command, 80 columns wide.
struct HelpPage {
    let path: CommandPath

    var text: String {
        let command = path.command
        let own = Definition.of(command.options, command.flags)
        let inherited = path.commands.dropLast().reversed().flatMap { Definition.of($0.options, $0.flags) }
        let parts = [
            "\(path.name): \(command.abstract)".wrapped(to: 80, indentingRestBy: 2),
            UsageLine(path: path).text,
            command.discussion.paragraphs.map { $0.wrapped(to: 80) }.joined(separator: "\n\n"),
            section(command.subcommands.isEmpty ? "" : "Commands", command.subcommands.map { Definition($0.name, $0.abstract) }),
            section("Arguments", command.arguments.map { Definition($0.name, $0.explanation) }),
            section("Options", own),
            section("Options of every command", inherited),
            examples,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func section(_ title: String, _ definitions: [Definition]) -> String {
        definitions.isEmpty ? "" : "\(title):\n" + Definition.list(definitions)
    }

    private var examples: String {
        let items = path.command.examples.map { "  \($0.purpose):\n    \($0.call.wrapped(to: 76, indentingRestBy: 6, breaking: " \\"))" }
        return items.isEmpty ? "" : "Examples:\n" + items.joined(separator: "\n")
    }
}

extension String {
    /// The parts between empty lines.
    fileprivate var paragraphs: [String] { split(separator: "\n\n").map(String.init) }
}
