internal import Casework

/// `palermo key create`: a new master key with its recovery sheet.
enum KeyCreateCommand {
    static func command(_ ports: Ports) -> Command {
        Command(
            name: "create",
            abstract: "Make a master key, and print its recovery sheet",
            discussion: """
                The key is drawn by the operating system and written to a file that you alone can read; a file that is there is never \
                overwritten. The sheet is shown once, to be printed and locked away; it holds the key itself. With DB.key as its name the \
                file is found by itself.
                """,
            arguments: [KeyCommands.file],
            options: [KeyCommands.sheet],
            examples: [Example("Make a key and print its sheet", "palermo key create palermo.db.key --sheet sheet.txt")],
            action: { try await create($0, ports) })
    }

    private static func create(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let path = try invocation.value(KeyCommands.file)
        let asked = "make a master key in \(path)"
        if let sheet = invocation[KeyCommands.sheet] { try KeyCommands.requireNothing(at: sheet, cannot: asked, ports) }
        let key = try await KeyCommands.work(asked, ports) { try $0.create(at: path) }
        do {
            try KeyCommands.write(key, invocation, ports)
        } catch {
            throw Failure(
                error.exitCode, cannot: error.asked, because: error.reason,
                remedy: "The key is made, in \(path), and has no sheet yet: print it with 'palermo key sheet \(path.quotedForShell)'.")
        }
        invocation.console.error.write("The master key \(key.name) is in \(path.printable).\n")
        return .ok
    }
}
