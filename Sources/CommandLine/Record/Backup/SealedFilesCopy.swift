internal import Casework

/// The sealed files that go with a database, copied with it.
struct SealedFilesCopy {
    let record: RecordPorts
    let files: any Files

    /// Refuses a folder that is there already, before anything is copied.
    func requireNothing(at folder: String, cannot asked: String) throws(Failure) {
        if files.exists(folder) { throw Failure.database(.exists(path: folder), cannot: asked) }
    }

    /// The addresses of the files of a database that are not what was filed.
    func altered(of database: String) throws -> [String] {
        let attachments = record.attachments(OpenedRecord.filesFolder(of: database))
        return try attachments.addresses().filter { try attachments.state(of: $0) != .sound }
    }

    /// Copies the files of one database to the place of another's.
    func callAsFunction(of database: String, to copy: String) throws -> AttachmentCopy {
        let (source, target) = (OpenedRecord.filesFolder(of: database), OpenedRecord.filesFolder(of: copy))
        return try CopyAttachments(record.attachments(source), to: record.attachments(target))()
    }
}
