package import Casework
package import Mechanism

/// A record that is open with its master key, as commands work with it.
package struct OpenedRecord: Sendable {
    /// The options that every command on an open record understands.
    package static let options = [KeyOptions.key, DataFolder.option]
    /// The argument that names the database.
    package static let database = Argument("DB", .file, "the database with the record")

    /// The path of the database.
    package let path: String
    /// The database.
    package let records: any Records
    /// The master key.
    package let key: any MasterKey
    /// The texts of the cycle.
    package let definition: MechanismCycle
    /// The record as the use cases work with it.
    package let keeper: RecordKeeper
    /// The sealed files beside the database.
    package let attachments: any Attachments

    /// The folder in which the files beside a database are, where nothing else is said.
    package static func filesFolder(of database: String) -> String { database + ".files" }

    /// Opens the database that a call names, with the key and the texts that go with it; a key under which it is not sealed is refused.
    package static func open(_ invocation: Invocation, _ ports: Ports) async throws -> OpenedRecord {
        try await open(invocation.value(database), invocation, ports)
    }

    /// Opens the database at a path, with the key and the texts that a call names for it.
    package static func open(_ path: String, _ invocation: Invocation, _ ports: Ports) async throws -> OpenedRecord {
        let asked = "open the record in \(path)"
        let (record, definition) = (try ports.requireRecord(), try CycleFile.read(invocation, ports))
        return try await Failure.explaining(asked) {
            let records = try await record.databases.open(path)
            let key = try KeyOptions.require(invocation, for: path, record, ports.chance)
            try await requireKey(key, of: records)
            return OpenedRecord(
                path: path, records: records, key: key, definition: definition,
                keeper: RecordKeeper(records, sealing: key, digests: ports.digests, definition: definition),
                attachments: record.attachments(filesFolder(of: path)))
        }
    }

    /// Refuses a master key under which the keys of the streams are not sealed, before anything is done with it.
    private static func requireKey(_ key: any MasterKey, of records: any Records) async throws {
        let other = try await records.read { try $0.keys().first { $0.masterKey != key.name } }
        if let other { throw SealFault.otherMasterKey(needed: other.masterKey, atHand: key.name) }
    }
}

extension Ports {
    /// The ports of the record, which every program of ours has.
    package func requireRecord() throws -> RecordPorts {
        guard let record else {
            throw Failure(.configuration, cannot: "use a record", because: "this program was built without its parts")
        }
        return record
    }
}
