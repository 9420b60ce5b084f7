internal import Casework

/// `palermo key show`: which key a file holds, and nothing about it.
enum KeyShowCommand {
    static func command(_ ports: Ports) -> Command {
        Command(
            name: "show",
            abstract: "Show the public name of a master key",
            discussion: "The name says which key it is; it stands on the recovery sheet and in the database, and gives nothing away.",
            arguments: [KeyCommands.file],
            examples: [Example("Show which key it is", "palermo key show palermo.db.key")],
            action: { invocation in
                let path = try invocation.value(KeyCommands.file)
                let key = try KeyOptions.read(path, ports.requireRecord().masterKeys(ports.chance))
                invocation.console.output.write(key.name + "\n")
                return .ok
            })
    }
}

/// `palermo key sheet`: the recovery sheet once more.
enum KeySheetCommand {
    static func command(_ ports: Ports) -> Command {
        Command(
            name: "sheet",
            abstract: "Print the recovery sheet of a master key again",
            discussion: "The sheet holds the key itself. Print it where nobody else reads it, and delete the file afterwards.",
            arguments: [KeyCommands.file],
            options: [KeyCommands.sheet],
            examples: [Example("Print the sheet", "palermo key sheet palermo.db.key")],
            action: { invocation in
                let path = try invocation.value(KeyCommands.file)
                if let sheet = invocation[KeyCommands.sheet] {
                    try KeyCommands.requireNothing(at: sheet, cannot: "write the recovery sheet", ports)
                }
                let key = try KeyOptions.read(path, ports.requireRecord().masterKeys(ports.chance))
                try KeyCommands.write(key, invocation, ports)
                return .ok
            })
    }
}
