internal import Casework
internal import Mechanism

/// Goes through a database as a file and as a record.
struct RecordCheck {
    let ports: Ports
    let definition: MechanismCycle
    /// The master key, without which only the chain can be checked.
    let key: (any MasterKey)?

    /// What is found in the database at a path, with the files in a folder.
    func callAsFunction(_ path: String, files folder: String, comparedWith known: RecordHead? = nil) async throws -> AuditReport {
        let record = try ports.requireRecord()
        try await requireKey(of: path)
        let damage = try await damage(of: path, record.databases)
        let records = try await record.databases.open(path)
        // Without the key nobody knows which files the acts brought.
        let attachments = key == nil ? nil : record.attachments(folder)
        return try await AuditRecord(records, sealing: key, digests: ports.digests, definition: definition, attachments: attachments)(
            comparedWith: known, damage: damage)
    }

    /// Refuses a master key that is the key of another record: under it, every stream would be found wrong.
    func requireKey(of path: String) async throws {
        guard let key else { return }
        do {
            let names = try await ports.requireRecord().databases.masterKeys(of: path)
            if let other = names.first, !names.contains(key.name) { throw SealFault.otherMasterKey(needed: other, atHand: key.name) }
        } catch DatabaseFault.corrupted {
            // The check itself tells what is damaged.
        }
    }

    /// What the engine says of the file; a page that cannot be read at all is damage too.
    private func damage(of path: String, _ databases: any Databases) async throws -> [String] {
        do { return try await databases.damage(of: path) } catch DatabaseFault.corrupted(let detail) { return [detail] }
    }
}
