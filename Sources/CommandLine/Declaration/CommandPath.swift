/// A command with the groups that it stands in, from the program down.
package struct CommandPath: Sendable {
    /// The program, its groups, and the command; never empty.
    let commands: [Command]

    /// The path of the program itself.
    package init(_ program: Command) { self.commands = [program] }

    private init(_ commands: [Command]) { self.commands = commands }

    /// The program.
    package var program: Command { commands[0] }
    /// The command at the end.
    package var command: Command { commands[commands.count - 1] }
    /// The words that call it: `palermo registry list`.
    package var name: String { commands.map(\.name).joined(separator: " ") }
    /// The options that it understands, its own first.
    var options: [Option] { commands.reversed().flatMap(\.options) }
    /// The flags that it understands, its own first.
    var flags: [Flag] { commands.reversed().flatMap(\.flags) }

    /// The path of a command below this one, nil where there is no such command.
    package func below(_ name: String) -> CommandPath? {
        command.subcommands.first { $0.name == name }.map { CommandPath(commands + [$0]) }
    }

    /// This path and those of all commands below it, in the order of their declaration.
    package var withAllBelow: [CommandPath] {
        [self] + command.subcommands.flatMap { CommandPath(commands + [$0]).withAllBelow }
    }
}
