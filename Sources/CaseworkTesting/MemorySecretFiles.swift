public import Casework
private import Synchronization

/// Secret files that live in memory; a test may let others read one.
public final class MemorySecretFiles: SecretFiles {
    private let files = Mutex<[String: SecretFile]>([:])

    /// No files yet.
    public init() {}

    /// Changes the permissions of a file, if there is one.
    public func setMode(_ mode: UInt32, of path: String) { files.withLock { $0[path] = $0[path].map { SecretFile($0.bytes, mode: mode) } } }

    public func write(_ bytes: [UInt8], toNew path: String) throws(FileFault) {
        let isNew = files.withLock { files in
            guard files[path] == nil else { return false }
            files[path] = SecretFile(bytes, mode: 0o600)
            return true
        }
        guard isNew else { throw FileFault(.exists, at: path) }
    }

    public func read(_ path: String) throws(FileFault) -> SecretFile {
        guard let file = files.withLock({ $0[path] }) else { throw FileFault(.missing, at: path) }
        return file
    }
}
