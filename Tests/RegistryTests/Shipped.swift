import FoundationEssentials
import Registry

/// The registry that is shipped with the sources.
enum Shipped {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Data/registry")
    static let tables = RegistryTables { FileManager.default.contents(atPath: folder.appending(path: $0).path).map { Array($0) } }
    static let registry = Result { try TreatyRegistry(reading: tables) }
}
