internal import Casework

/// `palermo backup`: a checked copy of a record, made while others work with it.
enum BackupCommand {
    private static let copy = Argument("COPY", .file, "the path of the copy, where nothing stands yet")

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "backup",
            abstract: "Copy a record with its sealed files, and check the copy",
            discussion: """
                Others may go on working meanwhile; the copy holds every act that was recorded when it began. The files in DB.files are \
                copied to COPY.files, each held against its address. Then the copy is checked: with the master key as by 'palermo audit', \
                without it the file and the chain.

                The master key is never copied. Without it nobody can read the copy, you included: keep it apart from the copy.
                """,
            arguments: [OpenedRecord.database, copy],
            options: OpenedRecord.options,
            examples: [Example("Copy a record", "palermo backup palermo.db backup/palermo-2026-11-20.db")],
            action: { try await backUp($0, ports) })
    }

    private static func backUp(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let (path, copy) = (try invocation.value(OpenedRecord.database), try invocation.value(copy))
        let asked = "back up the record in \(path) to \(copy)"
        let record = try ports.requireRecord()
        let key = try KeyOptions.find(invocation, for: path, record, ports.chance)
        let check = RecordCheck(ports: ports, definition: try CycleFile.read(invocation, ports), key: key)
        let sealed = SealedFilesCopy(record: record, files: ports.files)
        let (files, report) = try await Failure.explaining(asked) {
            try sealed.requireRoom(for: copy, cannot: asked)
            try await check.requireKey(of: path)
            try await record.databases.backUp(path, to: copy)
            let files = try sealed(of: path, to: copy)
            return (files, try await check(copy, files: OpenedRecord.filesFolder(of: copy)))
        }
        let outcome = CopyOutcome(copy: copy, files: files, report: report)
        try outcome.refuseUnsound(
            invocation.console, cannot: asked,
            remedy: "The copy stays where it is; keep earlier ones. 'palermo audit \(path.quotedForShell)' says what is wrong.")
        invocation.console.output.write(
            outcome.text(width: invocation.console.output.width)
                + "\nThe master key is not in the copy. Keep it apart from it, with its recovery sheet.\n")
        return .ok
    }
}
