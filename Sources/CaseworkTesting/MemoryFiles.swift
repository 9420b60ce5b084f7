public import Casework
private import Synchronization

/// Files that live in memory, for tests; every folder of a file is there with it.
public final class MemoryFiles: Files {
    private struct Entry {
        var bytes: [UInt8]
        var isPrivate: Bool
    }

    private let entries = Mutex<[String: Entry]>([:])
    private let folders = Mutex<Set<String>>([])
    private let isFull: Bool

    /// A store of some texts by their paths; one that is full refuses to be written to.
    public init(_ texts: [String: String] = [:], isFull: Bool = false) {
        self.isFull = isFull
        for (path, text) in texts { put(Array(text.utf8), at: path) }
    }

    /// Puts a file there, full or not.
    public func put(_ bytes: [UInt8], at path: String, isPrivate: Bool = false) {
        entries.withLock { $0[Self.plain(path)] = Entry(bytes: bytes, isPrivate: isPrivate) }
    }

    /// The text of a file, if there is one.
    public func text(_ path: String) -> String? {
        entries.withLock { $0[Self.plain(path)].map { String(decoding: $0.bytes, as: UTF8.self) } }
    }

    /// Whether a file can be read by its owner alone.
    public func isPrivate(_ path: String) -> Bool { entries.withLock { $0[Self.plain(path)]?.isPrivate ?? false } }

    /// The paths of all files, in the order of their bytes.
    public var paths: [String] { entries.withLock { $0.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } } }

    public func read(_ path: String) throws(FileFault) -> [UInt8] {
        if let entry = entries.withLock({ $0[Self.plain(path)] }) { return entry.bytes }
        throw FileFault(isFolder(path) ? .isFolder : .missing, at: path)
    }

    public func exists(_ path: String) -> Bool { isFile(path) || isFolder(path) }

    public func list(_ folder: String) throws(FileFault) -> [String] {
        guard isFolder(folder) else { throw FileFault(isFile(folder) ? .isNoFolder : .missing, at: folder) }
        let start = Self.plain(folder) + "/"
        let all = paths + folders.withLock { Array($0) }
        let names = all.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count).prefix { $0 != "/" }) }
        return Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    public func makeFolder(_ path: String) throws(FileFault) {
        if isFile(path) { throw FileFault(.isNoFolder, at: path) }
        folders.withLock { _ = $0.insert(Self.plain(path)) }
    }

    public func write(_ bytes: [UInt8], to path: String, privately: Bool) throws(FileFault) {
        if isFolder(path) { throw FileFault(.isFolder, at: path) }
        if isFull { throw FileFault(.diskFull, at: path) }
        put(bytes, at: path, isPrivate: privately)
    }

    public func write(_ files: [NamedBytes], into folder: String) throws(FileFault) {
        if isFull { throw FileFault(.diskFull, at: folder) }
        for file in files { try write(file.bytes, to: "\(folder)/\(file.name)", privately: false) }
    }

    private func isFile(_ path: String) -> Bool { entries.withLock { $0[Self.plain(path)] != nil } }

    private func isFolder(_ path: String) -> Bool {
        let plain = Self.plain(path)
        return folders.withLock { $0.contains(plain) } || paths.contains { $0.hasPrefix(plain + "/") }
    }

    private static func plain(_ path: String) -> String { path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }
}
