internal import Casework

/// The sealed files that go with a database, copied with it.
struct SealedFilesCopy {
    let record: RecordPorts
    let files: any Files

    /// Refuses a place where something stands already, or that is in no folder, before anything is copied.
    func requireRoom(for copy: String, cannot asked: String) throws(Failure) {
        for place in [copy, OpenedRecord.filesFolder(of: copy)] where files.exists(place) {
            throw Failure.database(.exists(path: place), cannot: asked)
        }
        guard let slash = copy.lastIndex(of: "/"), slash != copy.startIndex, !files.exists(String(copy[..<slash])) else { return }
        throw Failure(
            .cannotCreate, cannot: asked, because: "there is no folder \(copy[..<slash])", remedy: "Make it first, for yourself alone.")
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
