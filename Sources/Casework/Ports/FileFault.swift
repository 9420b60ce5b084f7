/// What went wrong with a file or folder.
public struct FileFault: Error, Hashable, Sendable {
    /// The ways in which files fail.
    public enum Kind: Hashable, Sendable {
        /// There is no such file or folder.
        case missing
        /// It may not be read or written by who runs the program.
        case notAllowed
        /// A file was expected, and it is a folder.
        case isFolder
        /// A folder was expected, and it is a file.
        case isNoFolder
        /// There is no room left.
        case diskFull
        /// The name is longer than the file system takes.
        case nameTooLong
        /// The path holds what no name can hold.
        case badName
        /// Something stands where a new file was to be made.
        case exists
        /// What the operating system said, where it is none of these.
        case other(String)
    }

    /// The path as it was given.
    public let path: String
    /// What went wrong with it.
    public let kind: Kind

    /// A fault of a file or folder.
    public init(_ kind: Kind, at path: String) {
        self.kind = kind
        self.path = path
    }
}

extension FileFault: CustomStringConvertible {
    /// The path with what is wrong, as a clause in English; the path as it was given.
    public var description: String { "\(path): \(kind)" }
}

extension FileFault.Kind: CustomStringConvertible {
    /// What is wrong, as a clause in English.
    public var description: String {
        switch self {
        case .missing: "there is no such file or folder"
        case .notAllowed: "permission is denied"
        case .isFolder: "it is a folder, not a file"
        case .isNoFolder: "it is a file, not a folder"
        case .diskFull: "there is no room left on the disk"
        case .nameTooLong: "the name is too long"
        case .badName: "this cannot be the name of a file"
        case .exists: "something is there already"
        case .other(let words): words
        }
    }
}
