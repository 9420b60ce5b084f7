package import Casework

/// The one place that finds the master key of a database.
package enum KeyOptions {
    /// The option that names the file of the key.
    package static let key = Option(
        "key", "FILE", .file, "the file of the master key (default: the text in PALERMO_MASTER_KEY, or the file DB.key)")

    /// The file in which the key of a database is looked for, where nothing else is said.
    package static func usualFile(of database: String) -> String { database + ".key" }

    /// The master key of a database: that of `--key`, else that of the environment unless it is empty, else that of the file beside
    /// the database; none where there is none of them.
    package static func find(_ invocation: Invocation, for database: String, _ ports: RecordPorts, _ chance: any Chance) throws
        -> (any MasterKey)?
    {
        let keys = ports.masterKeys(chance)
        if let path = invocation[key] { return try read(path, keys) }
        if let text = ports.masterKey, !text.allSatisfy(\.isWhitespace) {
            do throws(MasterKeyFault) { return try keys.read(text) } catch {
                throw Failure.masterKey(error, cannot: "read the master key in PALERMO_MASTER_KEY")
            }
        }
        do { return try keys.read(from: usualFile(of: database)) } catch let fault as FileFault where fault.kind == .missing {
            return nil
        } catch {
            throw failure(error, usualFile(of: database))
        }
    }

    /// The master key of a database, or the failure that there is none.
    package static func require(_ invocation: Invocation, for database: String, _ ports: RecordPorts, _ chance: any Chance) throws
        -> any MasterKey
    {
        if let key = try find(invocation, for: database, ports, chance) { return key }
        throw Failure(
            .noInput, cannot: "open the record in \(database)",
            because: "there is no master key: no --key, no PALERMO_MASTER_KEY, no file \(usualFile(of: database))",
            remedy: "Name its file with --key. Without one, 'palermo key restore' makes it from the recovery sheet, and "
                + "'palermo key combine' from shares.")
    }

    /// The key in a file.
    package static func read(_ path: String, _ keys: any MasterKeys) throws -> any MasterKey {
        do { return try keys.read(from: path) } catch { throw failure(error, path) }
    }

    private static func failure(_ error: any Error, _ path: String) -> any Error {
        if let fault = error as? FileFault { return Failure.reading("the master key", fault) }
        return Failure.ofRecord(error, cannot: "read the master key in \(path)") ?? error
    }
}
