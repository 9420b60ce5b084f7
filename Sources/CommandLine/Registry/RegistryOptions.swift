internal import Casework
internal import Law
internal import Localization
internal import Registry

/// The options by which commands name a registry and a language, and the reading of what they name.
enum RegistryOptions {
    static let registry = Option("registry", "DIR", .folder, "the folder of the registry (default: the one that is shipped)")
    static let language = Option(
        "lang", "CODE", .choice(Language.allCases.map(\.code)), "the language of names and of their order", default: Language.english.code)

    static func format(_ words: [String]) -> Option {
        Option("format", "FORMAT", .choice(words), "how the result is written", default: words[0])
    }

    /// The language that is asked for.
    static func language(_ invocation: Invocation) throws -> Language { try Language(code: invocation.value(language)) ?? .english }

    /// The registry that is named, or the one that is shipped; where it has faults, they are shown.
    static func read(_ invocation: Invocation, _ ports: Ports) throws -> DigestedRegistry {
        let path = try invocation[registry] ?? DataFolder.find(invocation, ports).registry
        return try read(path, invocation.console, ports)
    }

    /// The registry in a folder; where it has faults, they are shown.
    static func read(_ path: String, _ console: Console, _ ports: Ports) throws(Failure) -> DigestedRegistry {
        let folder = RegistryFolder(path, files: ports.files, digests: ports.digests)
        let tables = try tables(in: folder)
        do throws(Corrections) {
            return try folder.registry(of: tables)
        } catch {
            throw console.show(error, in: path, cannot: "use the registry in \(path)")
        }
    }

    /// The bytes of the tables.
    static func tables(in folder: RegistryFolder) throws(Failure) -> RegistryTables {
        do throws(FileFault) {
            return try folder.tables()
        } catch {
            throw Failure.reading("the registry", error)
        }
    }
}
