internal import Casework

/// `palermo restore`: a backup put back into an empty place.
enum RestoreCommand {
    private static let copy = Argument("COPY", .file, "the backup")
    private static let place = Argument("DB", .file, "the path of the database, where nothing stands yet")

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "restore",
            abstract: "Put a backup with its sealed files back into an empty place",
            discussion: """
                The backup is checked before anything is written, and what was restored is checked again: with the master key as by \
                'palermo audit', without it the file and the chain. A backup that is not sound is refused.

                A backup from before a change of the master key needs the key of that time.
                """,
            arguments: [copy, place],
            options: OpenedRecord.options,
            examples: [Example("Restore a backup", "palermo restore backup/palermo-2026-11-20.db palermo.db --key palermo.key")],
            action: { try await restore($0, ports) })
    }

    private static func restore(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let (copy, path) = (try invocation.value(copy), try invocation.value(place))
        let asked = "restore \(copy) to \(path)"
        let record = try ports.requireRecord()
        let key = try KeyOptions.find(invocation, for: path, record, ports.chance)
        let check = RecordCheck(ports: ports, definition: try CycleFile.read(invocation, ports), key: key)
        let sealed = SealedFilesCopy(record: record, files: ports.files)
        let outcome = try await Failure.explaining(asked) {
            try sealed.requireRoom(for: path, cannot: asked)
            let before = try await check(copy, files: OpenedRecord.filesFolder(of: copy))
            let files = AttachmentCopy(copied: 0, altered: try sealed.altered(of: copy))
            try CopyOutcome(copy: copy, files: files, report: before).refuseUnsound(
                invocation.console, cannot: asked,
                remedy: "Nothing was written. Take an earlier backup, or the key that goes with this one.")
            // The database comes last: a restoring that is broken off before leaves none that looks whole.
            let restored = try sealed(of: copy, to: path)
            try await record.databases.backUp(copy, to: path)
            let after = try await check(path, files: OpenedRecord.filesFolder(of: path), comparedWith: before.head)
            return CopyOutcome(copy: path, files: restored, report: after)
        }
        try outcome.refuseUnsound(
            invocation.console, cannot: asked, remedy: "What was written stays where it is, and is not to be used.")
        invocation.console.output.write(outcome.text(width: invocation.console.output.width))
        return .ok
    }
}
