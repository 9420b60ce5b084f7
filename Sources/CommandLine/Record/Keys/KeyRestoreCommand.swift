internal import Casework

/// `palermo key restore`: the key typed from its recovery sheet.
enum KeyRestoreCommand {
    private static let text = Option("text", "FILE", .file, "a file with the groups, or the whole sheet (default: they are typed)")

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "restore",
            abstract: "Restore a master key from its recovery sheet",
            discussion: """
                The groups of the sheet are read from standard input, up to an empty line; capitals, blanks and hyphens do not matter. The \
                last character of each group is a check, so that a slip is told by its group. Compare the name that is shown with that on \
                the sheet.
                """,
            arguments: [KeyCommands.file],
            options: [text],
            examples: [Example("Type a key", "palermo key restore palermo.db.key")],
            action: { try await restore($0, ports) })
    }

    private static func restore(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let path = try invocation.value(KeyCommands.file)
        let typed = try typed(invocation, ports)
        let key = try await KeyCommands.work("restore the master key to \(path)", ports) { keys in
            let key = try keys.read(typed)
            try keys.write(key, to: path)
            return key
        }
        invocation.console.output.write("The master key \(key.name) is in \(path.printable).\n")
        return .ok
    }

    private static func typed(_ invocation: Invocation, _ ports: Ports) throws -> String {
        if let path = invocation[text] {
            let text = String(decoding: try LotsFiles(ports.files).read(path, "the text of the key").bytes, as: UTF8.self)
            return groups(ofSheet: text) ?? text
        }
        if invocation.console.error.isTerminal { invocation.console.error.write("Type the groups of the key, and then an empty line:\n") }
        return try ports.requireRecord().typedText()
    }

    /// The groups of a whole sheet, whose lines end as `(1 to 6)`; none where the text has no such lines.
    private static func groups(ofSheet text: String) -> String? {
        let lines = text.split(whereSeparator: \.isNewline).compactMap { $0.wholeMatch(of: /(.*)\(\d+ to \d+\)\s*/)?.output.1 }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
