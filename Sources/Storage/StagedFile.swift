package import Casework
private import Glibc

/// A file that is written whole beside the path that it is for, and has not taken its name yet.
package struct StagedFile {
    private let path: String
    private let neighbour: String

    /// Writes the bytes beside a path, and waits until the disk holds them.
    package init(_ bytes: [UInt8], for path: String, mode: UInt32) throws(FileFault) {
        self.path = Self.withoutLinks(path)
        self.neighbour = Self.neighbour(of: self.path)
        do {
            let file = try OpenFile(neighbour, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
            try file.writeAll(bytes)
            try file.synchronize()
        } catch {
            discard()
            throw FileFault(error.kind, at: path)
        }
    }

    /// Lets it take its name, in place of what was there.
    package func takeName() throws(FileFault) {
        guard rename(neighbour, path) == 0 else {
            let fault = FileFault.last(at: path)
            discard()
            throw fault
        }
    }

    /// Lets it take its name where nothing has it; a link is made, which the system does for one only.
    package func takeFreeName() throws(FileFault) {
        defer { discard() }
        guard link(neighbour, path) == 0 else { throw .last(at: path) }
    }

    /// Takes it away again.
    package func discard() { unlink(neighbour) }

    /// The path itself where nothing stands there, so that a link goes on pointing where it points.
    private static func withoutLinks(_ path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    /// A path in the same folder that nothing else has.
    static func neighbour(of path: String) -> String {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return folder + ".palermo-" + String(UInt64.random(in: .min ... .max), radix: 16)
    }
}
