internal import Casework

/// `palermo key rotate`: a record taken from one master key to another.
enum KeyRotateCommand {
    private static let new = Option("to", "FILE", .file, "the file of the new master key", stands: .once)

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "rotate",
            abstract: "Seal a record under a new master key",
            discussion: """
                The keys of all reviews are sealed under the new master key in one transaction; the content stays as it is. Afterwards the \
                old key no longer opens the record. It still opens backups from before: keep it, with its sheet, as long as they are kept.

                Let nobody else work with the record meanwhile: a program that has it open with the old key must be started anew.
                """,
            arguments: [OpenedRecord.database],
            options: [KeyOptions.key, new],
            examples: [Example("Change the key", "palermo key rotate palermo.db --key old.key --to new.key")],
            action: { try await rotate($0, ports) })
    }

    private static func rotate(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let path = try invocation.value(OpenedRecord.database)
        let record = try ports.requireRecord()
        let old = try KeyOptions.require(invocation, for: path, record, ports.chance)
        let new = try KeyOptions.read(invocation.value(new), record.masterKeys(ports.chance))
        let asked = "seal the record in \(path) under another master key"
        guard old.name != new.name else {
            throw Failure(
                .usage, cannot: asked, because: "both files hold the same key", remedy: "Make a new one with 'palermo key create'.")
        }
        let count = try await Failure.explaining(asked) {
            try await RotateMasterKey(try await record.databases.open(path), from: old, to: new)()
        }
        let words =
            "The keys of \(count) streams are sealed under the master key \(new.name). The key \(old.name) opens only backups from before: "
            + "keep it as long as they are kept, and put the new one where the old one was."
        invocation.console.output.write(words.wrapped(to: invocation.console.output.width) + "\n")
        return .ok
    }
}
