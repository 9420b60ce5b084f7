internal import Casework
internal import JSONText

/// `palermo audit`: whether a record is what was recorded.
enum AuditCommand {
    private static let head = Option("head", "FILE", .file, "where the head of a sound record is written, to be kept elsewhere")
    private static let compare = Option("compare", "FILE", .file, "a head that was written earlier and must be part of the record")
    private static let files = Option("attachments", "DIR", .folder, "the folder with the sealed files (default: DB.files)")
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "audit",
            abstract: "Check a whole record: file, chain, seals, rules, tables, files",
            discussion: """
                Every act is opened and decided on anew, in the order of the record, under the texts in force on its day; then the \
                derived tables and the sealed files are held against the acts. Whatever is wrong is told with its place and its \
                paragraph; the exit code is then 65.

                Without the master key only the file and the chain are checked, and the report says so. A head that is written with \
                --head and kept on another machine shows later, with --compare, that nothing before it was changed.
                """,
            arguments: [OpenedRecord.database],
            options: [KeyOptions.key, head, compare, files, format, DataFolder.option],
            examples: [
                Example("Check a record", "palermo audit palermo.db --key palermo.key"),
                Example(
                    "Compare it with the last head, and write the next", "palermo audit palermo.db --compare head.json --head head.json"),
            ],
            action: { try await audit($0, ports) })
    }

    private static func audit(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let path = try invocation.value(OpenedRecord.database)
        let report = try await Failure.explaining("audit the record in \(path)") {
            let key = try KeyOptions.find(invocation, for: path, ports.requireRecord(), ports.chance)
            let check = RecordCheck(ports: ports, definition: try CycleFile.read(invocation, ports), key: key)
            let folder = invocation[files] ?? OpenedRecord.filesFolder(of: path)
            return try await check(path, files: folder, comparedWith: known(invocation, ports))
        }
        let (page, output) = (AuditPage(path: path, report: report), invocation.console.output)
        output.write(invocation[format] == "json" ? page.json.prettyText : page.text(width: output.width))
        guard report.isSound else { return .dataError }
        try write(report.head, invocation, ports)
        return .ok
    }

    private static func known(_ invocation: Invocation, _ ports: Ports) throws(Failure) -> RecordHead? {
        guard let path = invocation[compare] else { return nil }
        return try HeadFile(reading: LotsFiles(ports.files).read(path, "the head").bytes, from: path).head
    }

    /// The head of a record that is not sound is never written over that of one that was.
    private static func write(_ found: RecordHead, _ invocation: Invocation, _ ports: Ports) throws(Failure) {
        guard let path = invocation[head] else { return }
        do throws(FileFault) { try ports.files.write(HeadFile(found).bytes, to: path) } catch { throw Failure.writing("the head", error) }
    }
}
