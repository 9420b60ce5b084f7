public import Casework
private import Glibc

/// The files of this machine.
public struct LocalFiles: Files {
    /// The files as this process sees them.
    public init() {}

    /// The bytes of a file.
    public func read(_ path: String) throws(FileFault) -> [UInt8] { try OpenFile(path, O_RDONLY).readAll() }

    /// Whether there is a file or folder.
    public func exists(_ path: String) -> Bool { !path.utf8.contains(0) && access(path, F_OK) == 0 }

    /// The names in a folder, without those of the folder itself and the one above it.
    public func list(_ folder: String) throws(FileFault) -> [String] {
        guard !folder.utf8.contains(0) else { throw FileFault(.badName, at: folder) }
        guard let stream = opendir(folder) else { throw .last(at: folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) { names.append(Self.name(of: entry)) }
        return names.filter { $0 != "." && $0 != ".." }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}

extension LocalFiles {
    /// Makes a folder with those above it.
    public func makeFolder(_ path: String) throws(FileFault) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw FileFault(.badName, at: path) }
        for end in path.indices.dropFirst() where path[end] == "/" { try Folder.make(String(path[..<end]), mode: 0o777) }
        try Folder.make(path, mode: 0o777)
    }
}

extension LocalFiles {
    /// Writes a file by way of a neighbour that then takes its name; a device or a pipe is written into.
    public func write(_ bytes: [UInt8], to path: String, privately: Bool) throws(FileFault) {
        if PathKind(path) == .special { return try OpenFile(path, O_WRONLY).writeAll(bytes) }
        try stage(bytes, for: path, privately: privately).takeName()
        OpenFile.synchronizeFolder(of: path)
    }

    /// Writes several files into a folder; a fault before the last one is laid down takes all of them away again.
    public func write(_ files: [NamedBytes], into folder: String) throws(FileFault) {
        try makeFolder(folder)
        var staged: [StagedFile] = []
        do {
            for file in files { staged.append(try stage(file, in: folder)) }
            while let file = staged.first {
                try file.takeName()
                staged.removeFirst()
            }
        } catch {
            for file in staged { file.discard() }
            throw error
        }
        OpenFile.synchronizeFolder(of: folder + "/")
    }

    private func stage(_ file: NamedBytes, in folder: String) throws(FileFault) -> StagedFile {
        let path = folder.hasSuffix("/") ? folder + file.name : "\(folder)/\(file.name)"
        guard !file.name.isEmpty, !file.name.utf8.contains(UInt8(ascii: "/")) else { throw FileFault(.badName, at: path) }
        return try stage(file.bytes, for: path, privately: false)
    }

    /// What could keep the file from taking its name later is found out now.
    private func stage(_ bytes: [UInt8], for path: String, privately: Bool) throws(FileFault) -> StagedFile {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw FileFault(.badName, at: path) }
        guard !path.hasSuffix("/"), PathKind(path) != .folder else { throw FileFault(.isFolder, at: path) }
        return try StagedFile(bytes, for: path, mode: privately ? 0o600 : 0o666)
    }
}
