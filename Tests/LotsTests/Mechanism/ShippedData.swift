import FoundationEssentials
import Lots
import Registry

/// The registry and the mechanism definition that are shipped with the sources.
enum ShippedData {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Data").standardizedFileURL

    static func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: folder.appending(path: path).path).map { Array($0) }
    }

    static let registry = Result { try TreatyRegistry(reading: RegistryTables { bytes("registry/\($0)") }) }
    static let definitionText = String(decoding: bytes("mechanism/untoc-review.json") ?? [], as: UTF8.self)
}
