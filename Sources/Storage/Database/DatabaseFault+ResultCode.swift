private import CSQLite
package import Casework
private import Glibc

extension DatabaseFault {
    /// What a result of SQLite means for a database.
    ///
    /// - Parameters:
    ///   - code: the extended result code.
    ///   - message: the words that came with it.
    ///   - systemError: the number of the operating system's error behind it, or 0.
    ///   - path: the database.
    ///   - isCommitting: whether it happened while what was written was being made to last.
    package init(code: Int32, message: String, systemError: Int32 = 0, path: String, isCommitting: Bool = false) {
        self =
            switch code & 0xff {
            case SQLITE_FULL: .diskFull
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
            case SQLITE_CORRUPT: .corrupted(detail: message)
            // Our files have the form of today; another number in the header is damage.
            case SQLITE_ERROR where message == "unsupported file format": .corrupted(detail: message)
            case SQLITE_NOTADB: .foreign(path: path)
            case SQLITE_CONSTRAINT: .constraint(name: Self.constraintName(in: message))
            case SQLITE_READONLY where code == Self.moved: .missing(path: path)
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .notAllowed(path: path)
            case SQLITE_CANTOPEN: Self.unopened(systemError, code: code, message: message, path: path)
            case SQLITE_IOERR where isCommitting: .uncertain(detail: message)
            case SQLITE_IOERR: Self.unread(systemError, code: code, message: message)
            default: .other(code: Int(code), detail: message)
            }
    }

    /// The last fault of a connection.
    static func last(of database: OpaquePointer?, code: Int32, at path: String, isCommitting: Bool = false) -> DatabaseFault {
        DatabaseFault(
            code: code, message: String(cString: sqlite3_errmsg(database)), systemError: sqlite3_system_errno(database), path: path,
            isCommitting: isCommitting)
    }

    private static func unopened(_ systemError: Int32, code: Int32, message: String, path: String) -> DatabaseFault {
        switch systemError {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EACCES, EPERM, EROFS: .notAllowed(path: path)
        case ENOSPC, EDQUOT: .diskFull
        default: .other(code: Int(code), detail: message)
        }
    }

    private static func unread(_ systemError: Int32, code: Int32, message: String) -> DatabaseFault {
        if code == shortRead || code == corruptFileSystem { return .corrupted(detail: message) }
        return systemError == ENOSPC || systemError == EDQUOT ? .diskFull : .other(code: Int(code), detail: message)
    }

    /// A named CHECK stands after the colon, a trigger's name is the whole message; what has no name goes by its column.
    private static func constraintName(in message: String) -> String {
        if message == "FOREIGN KEY constraint failed" { return "foreign_key" }
        if let mark = message.firstRange(of: "constraint failed: ") { return String(message[mark.upperBound...]) }
        return message.split(separator: " ").last.map(String.init) ?? message
    }

    // Swift does not read macros that are made of others.
    private static var shortRead: Int32 { SQLITE_IOERR | (2 << 8) }
    private static var corruptFileSystem: Int32 { SQLITE_IOERR | (33 << 8) }
    private static var moved: Int32 { SQLITE_READONLY | (4 << 8) }
}

extension DatabaseFault {
    /// A fault of the file in which a database is, or is to be.
    init(_ fault: FileFault, at path: String) {
        self =
            switch fault.kind {
            case .missing, .isNoFolder: .missing(path: path)
            case .notAllowed: .notAllowed(path: path)
            case .exists: .exists(path: path)
            case .diskFull: .diskFull
            case .isFolder, .nameTooLong, .badName, .other: .other(code: 0, detail: fault.description)
            }
    }
}
