internal import Casework

/// `palermo key`: the master key, under which everything confidential is sealed.
enum KeyCommands {
    /// The argument that names the file of a key.
    static let file = Argument("FILE", .file, "the file of the master key")
    /// The option that names the file of a recovery sheet.
    static let sheet = Option("sheet", "FILE", .file, "where the sheet is written, readable by you alone (default: standard output)")

    static func group(_ ports: Ports) -> Command {
        Command(
            group: "key",
            abstract: "Make, keep, share and change the master key",
            discussion: """
                The master key is 32 bytes in a file outside the database, which its owner alone may read. The key of every review is \
                sealed under it. Whoever has it and the database can read everything; who has lost it can read nothing, and nobody can \
                help. Print its recovery sheet when it is made.
                """,
            examples: [
                Example("Make a key", "palermo key create palermo.db.key"),
                Example("Give five people a share, any three of whom can restore it", "palermo key shares palermo.db.key --out shares"),
            ],
            subcommands: [
                KeyCreateCommand.command(ports), KeyShowCommand.command(ports), KeySheetCommand.command(ports),
                KeySharesCommand.command(ports), KeyCombineCommand.command(ports), KeyRestoreCommand.command(ports),
                KeyRotateCommand.command(ports),
            ])
    }

    /// Who keeps keys, with what goes wrong put into words.
    static func work<Result>(_ asked: String, _ ports: Ports, _ body: (any MasterKeys) throws -> Result) async throws -> Result {
        let keys = try ports.requireRecord().masterKeys(ports.chance)
        return try await Failure.explaining(asked) { try body(keys) }
    }

    /// Refuses a place where something stands, for files that the port of files would write over.
    static func requireNothing(at path: String, cannot asked: String, _ ports: Ports) throws(Failure) {
        guard ports.files.exists(path) else { return }
        throw Failure(
            .cannotCreate, cannot: asked, because: "something stands at \(path) already, and it is not overwritten",
            remedy: "Name another place.")
    }

    /// Writes a sheet where the call says.
    static func write(_ key: any MasterKey, _ invocation: Invocation, _ ports: Ports) throws(Failure) {
        guard let path = invocation[sheet] else { return invocation.console.output.write(key.recoverySheet) }
        do throws(FileFault) {
            try ports.files.write(Array(key.recoverySheet.utf8), to: path, privately: true)
        } catch {
            throw Failure.writing("the recovery sheet", error)
        }
    }
}
