internal import Casework
private import Glibc

extension FileFault {
    /// What the operating system's last error number says about a path.
    static func last(at path: String) -> FileFault { FileFault(kind(errno), at: path) }

    private static func kind(_ number: Int32) -> Kind {
        switch number {
        case ENOENT: .missing
        case EACCES, EPERM, EROFS: .notAllowed
        case EISDIR: .isFolder
        case ENOTDIR: .isNoFolder
        case ENOSPC, EDQUOT: .diskFull
        case EEXIST: .exists
        case ENAMETOOLONG: .nameTooLong
        default: .other(String(cString: strerror(number)))
        }
    }
}
