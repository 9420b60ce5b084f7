public import Law
public import Registry

/// The folder in which the tables of a registry lie.
public struct RegistryFolder: Sendable {
    /// The path of the folder.
    public let path: String
    private let files: any Files
    private let digests: any Digests

    /// A folder among some files.
    public init(_ path: String, files: any Files, digests: any Digests) {
        self.path = path
        self.files = files
        self.digests = digests
    }

    /// The bytes of the tables that are there.
    public func tables() throws(FileFault) -> RegistryTables {
        guard files.exists(path) else { throw FileFault(.missing, at: path) }
        let start = path.hasSuffix("/") ? path : path + "/"
        return try RegistryTables { name throws(FileFault) in try bytes(start + name) }
    }

    private func bytes(_ path: String) throws(FileFault) -> [UInt8]? {
        do throws(FileFault) {
            return try files.read(path)
        } catch  where error.kind == .missing {
            return nil
        } catch {
            throw error
        }
    }

    /// The tables as a registry, with the digest by which others can tell that they have the same.
    public func registry(of tables: RegistryTables) throws(Corrections) -> DigestedRegistry {
        let registry = try TreatyRegistry(reading: tables)
        return DigestedRegistry(registry: registry, digest: tables.digest(sha256: digests.sha256))
    }
}
