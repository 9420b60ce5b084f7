import FoundationEssentials
import Localization
import Registry

/// The States of the registry that is shipped with the sources.
enum ShippedStates {
    static let all: [State] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Data/registry")
        let tables = RegistryTables { FileManager.default.contents(atPath: folder.appending(path: $0).path).map { Array($0) } }
        return (try? TreatyRegistry(reading: tables))?.states ?? []
    }()

    /// Their names in the order of a language.
    static func names(in language: Language) -> [String] {
        let sorted = Collation(language).sorted(all, by: { $0.name(in: language.code) }, then: \.code.text)
        return sorted.map { $0.name(in: language.code) }
    }
}
