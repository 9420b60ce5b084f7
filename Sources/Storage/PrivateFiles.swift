public import Casework
private import Glibc

/// The files of this machine that their owner alone may read.
public struct PrivateFiles: SecretFiles {
    /// The files as this process sees them.
    public init() {}

    /// Writes a file beside its path and gives it the name, if that is still free.
    public func write(_ bytes: [UInt8], toNew path: String) throws(FileFault) {
        guard !path.isEmpty, !path.hasSuffix("/"), !path.utf8.contains(0) else { throw FileFault(.badName, at: path) }
        guard PathKind(path) == .nothing else { throw FileFault(.exists, at: path) }
        try StagedFile(bytes, for: path, mode: 0o600).takeFreeName()
        OpenFile.synchronizeFolder(of: path)
    }

    /// The bytes and the mode of one and the same file.
    public func read(_ path: String) throws(FileFault) -> SecretFile {
        let file = try OpenFile(path, O_RDONLY)
        return SecretFile(try file.readAll(), mode: try file.mode())
    }
}
