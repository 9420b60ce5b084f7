private import Glibc

/// What stands at a path, links followed.
enum PathKind {
    case nothing, file, folder
    /// A device or a pipe, which is written into and never replaced.
    case special

    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .nothing
            return
        }
        self =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .special
            }
    }
}
