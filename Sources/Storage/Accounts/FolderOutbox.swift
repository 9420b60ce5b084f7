public import Casework
private import Glibc
internal import JSONText

/// Messages as files in a folder, one each, for the program that sends them and takes them away.
///
/// A file carries the identifier of its message as its name, `….json`, has the mode 0600, and is whole when it is there. The name says
/// nothing about whom it goes to.
public struct FolderOutbox: Outbox {
    private let folder: String
    private let files = PrivateFiles()

    /// Messages in this folder, which is made with the first, mode 0700, in a folder that is there.
    public init(in folder: String) { self.folder = folder }

    /// Writes a message; throws `FileFault`.
    public func put(_ message: OutgoingMessage) throws {
        let isName =
            !message.identifier.isEmpty && message.identifier.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".") }
        guard isName else { throw FileFault(.badName, at: folder) }
        try Folder.make(folder, mode: 0o700)
        do throws(FileFault) {
            try files.write(message.json.canonicalBytes, toNew: "\(folder)/\(message.identifier).json")
        } catch {
            guard error.kind == .exists else { throw error }
        }
    }
}

extension FolderOutbox {
    /// The messages that nobody has taken yet, the oldest first; none where the folder is not there. Throws `FileFault`.
    public func messages() throws -> [OutgoingMessage] {
        let local = LocalFiles()
        guard local.exists(folder) else { return [] }
        let found = try local.list(folder).filter { $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
        return found.sorted { (Self.age(of: $0), $0) < (Self.age(of: $1), $1) }.compactMap { path in
            // One that a mail program has just taken is no longer there.
            (try? local.read(path)).flatMap { try? JSON(reading: $0) }.flatMap { OutgoingMessage($0) }
        }
    }

    /// When a file was last written, in nanoseconds.
    private static func age(of path: String) -> Int {
        var status = stat()
        guard lstat(path, &status) == 0 else { return 0 }
        return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    }
}
