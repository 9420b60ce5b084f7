internal import Casework
internal import Glibc

/// A file that is open as long as the value lives.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Opens a file with the flags of `open`; a file that this makes has the mode from the beginning.
    init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(FileFault) {
        guard !path.utf8.contains(0) else { throw FileFault(.badName, at: path) }
        let descriptor = open(path, flags | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .last(at: path) }
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// All bytes from here to the end.
    func readAll() throws(FileFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count > 0 { bytes += chunk[..<count] } else if errno != EINTR { throw .last(at: path) }
        }
    }

    /// Writes all bytes.
    func writeAll(_ bytes: [UInt8]) throws(FileFault) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { done += count } else if errno != EINTR { throw .last(at: path) }
        }
    }

    /// The permissions of the file: nine bits, as in `chmod`.
    func mode() throws(FileFault) -> UInt32 {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last(at: path) }
        return status.st_mode & 0o777
    }

    /// Waits until the disk holds what was written.
    func synchronize() throws(FileFault) {
        guard fsync(descriptor) == 0 else { throw .last(at: path) }
    }

    /// Lets the new names beside a path outlive a power cut, where the file system can do that for folders.
    static func synchronizeFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        try? OpenFile(folder, O_RDONLY | O_DIRECTORY).synchronize()
    }
}
