package import Casework
private import Glibc

/// A database that is made beside the path that it is for, and has not taken its name yet; it can be read by its owner alone.
package struct StagedDatabase {
    private let path: String
    /// Where it is now.
    let neighbour: String

    /// Makes an empty file, with its mode from the beginning: SQLite would make one that others may read, and gives the mode of this one
    /// to the files that it puts beside it.
    package init(for path: String) throws(DatabaseFault) {
        try Self.requireNothing(at: path)
        self.path = path
        self.neighbour = StagedFile.neighbour(of: path)
        do { _ = try OpenFile(neighbour, O_RDWR | O_CREAT | O_EXCL, mode: 0o600) } catch { throw DatabaseFault(error, at: path) }
    }

    /// Lets it take its name where nothing stands still, and lets the name outlive a power cut.
    func takeName() throws(DatabaseFault) {
        do { try OpenFile(neighbour, O_RDONLY).synchronize() } catch { throw DatabaseFault(error, at: path) }
        try Self.requireNothing(at: path)
        if link(neighbour, path) == 0 { unlink(neighbour) } else { try takeNameWithoutLinks() }
        OpenFile.synchronizeFolder(of: path)
    }

    /// Takes the name where a file cannot have two, as on a memory stick: an empty file holds the place until then.
    package func takeNameWithoutLinks() throws(DatabaseFault) {
        try Self.requireNothing(at: path)
        do { _ = try OpenFile(path, O_RDWR | O_CREAT | O_EXCL, mode: 0o600) } catch { throw DatabaseFault(error, at: path) }
        guard rename(neighbour, path) == 0 else {
            let fault = DatabaseFault(.last(at: path), at: path)
            unlink(path)
            throw fault
        }
    }

    /// Takes it away, with what SQLite put beside it.
    func discard() {
        for suffix in [""] + Self.suffixes { unlink(neighbour + suffix) }
    }

    private static let suffixes = ["-wal", "-shm", "-journal"]

    /// A log that an earlier database of this name left behind would be taken for a part of the new one.
    private static func requireNothing(at path: String) throws(DatabaseFault) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw DatabaseFault(FileFault(.badName, at: path), at: path) }
        for suffix in [""] + suffixes where isTaken(path + suffix) { throw .exists(path: path + suffix) }
    }

    /// Whether anything stands there, be it a link that leads nowhere.
    private static func isTaken(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}
