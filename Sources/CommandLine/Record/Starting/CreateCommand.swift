internal import Casework
internal import Mechanism

/// `palermo create`: the first start of a record.
enum CreateCommand {
    private static let person = Option("person", "ID", .text, "the identifier of the first administrator; never a name", stands: .once)
    private static let name = Option("name", "NAME", .text, "the name of the first administrator", stands: .once)

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "create",
            abstract: "Start a record: its master key, its recovery sheet, its first administrator",
            discussion: """
                Makes an empty database, and its master key in DB.key or where --key says, unless the key is there already or in \
                PALERMO_MASTER_KEY. The recovery sheet of a new key is printed, once; it holds the key itself: print it and lock it away.

                The first act of the record appoints the administrator, who appoints all others and can read no content (¶48). Nothing \
                that is there is ever overwritten.
                """,
            arguments: [OpenedRecord.database],
            options: [person, name, KeyCommands.sheet] + OpenedRecord.options,
            examples: [
                Example("Start a record", "palermo create palermo.db --person it-7 --name Petrova --sheet sheet.txt")
            ],
            action: { try await create($0, ports) })
    }

    private static func create(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let path = try invocation.value(OpenedRecord.database)
        let asked = "start a record in \(path)"
        let (record, definition) = (try ports.requireRecord(), try CycleFile.read(invocation, ports))
        try KeyCommands.requireNothing(at: path, cannot: asked, ports)
        if let sheet = invocation[KeyCommands.sheet] { try KeyCommands.requireNothing(at: sheet, cannot: asked, ports) }
        let key = try await masterKey(for: path, asked, invocation, ports)
        try await Failure.explaining(asked) {
            let records = try await record.databases.create(path)
            let keeper = RecordKeeper(records, sealing: key, digests: ports.digests, definition: definition)
            let administrator = Author(PersonID(invocation[person] ?? ""), as: .administrator)
            let first = Appoint(administrator.person, as: .administrator, name: invocation[name] ?? "")
            try await RecordAct(keeper)(first, by: administrator, at: ports.clock.now(), request: "first start")
        }
        invocation.console.error.write("The record in \(path.printable) is sealed under the master key \(key.name).\n")
        return .ok
    }

    /// The key that is there, or a new one whose sheet is printed.
    private static func masterKey(
        for path: String, _ asked: String, _ invocation: Invocation, _ ports: Ports
    ) async throws -> any MasterKey {
        let file = invocation[KeyOptions.key] ?? KeyOptions.usualFile(of: path)
        let isNew = invocation[KeyOptions.key] != nil && !ports.files.exists(file)
        if !isNew, let key = try KeyOptions.find(invocation, for: path, ports.requireRecord(), ports.chance) { return key }
        let key = try await KeyCommands.work(asked, ports) { try $0.create(at: file) }
        do {
            try KeyCommands.write(key, invocation, ports)
        } catch {
            throw Failure(
                error.exitCode, cannot: error.asked, because: error.reason,
                remedy: "The key is made, in \(file), and has no sheet yet: print it with 'palermo key sheet \(file.quotedForShell)', "
                    + "and give the same command again.")
        }
        return key
    }
}
