internal import Casework
internal import Law
internal import Lots
internal import Registry

/// What a draw rests on, read from where the call names it or from the data that is shipped.
struct LotsBasis {
    static let mechanism = Option(
        "mechanism", "FILE", .file, "the definition of the Mechanism (default: the one that is shipped)")
    static let options = [RegistryOptions.registry, mechanism, DataFolder.option]

    /// The folder of the registry.
    let registryPath: String
    /// The file of the definition.
    let definitionPath: String
    /// The registry.
    let registry: DigestedRegistry
    /// The definition.
    let definition: DigestedDefinition
    /// Whether the call names neither, so that whoever has this program has the same.
    let isShipped: Bool

    /// The names of States in messages.
    var names: StateNames { StateNames(registry.registry) }

    /// The options that name both.
    var paths: [String] {
        [
            "\(RegistryOptions.registry.written) \(registryPath.quotedForShell)",
            "\(Self.mechanism.written) \(definitionPath.quotedForShell)",
        ]
    }

    /// The options that name both, where they must be named.
    var options: [String] { isShipped ? [] : paths }

    /// Reads both; the faults of either are shown.
    static func read(_ invocation: Invocation, _ ports: Ports) throws -> LotsBasis {
        let named = (registry: invocation[RegistryOptions.registry], mechanism: invocation[mechanism])
        let registryPath = try named.registry ?? DataFolder.find(invocation, ports).registry
        let definitionPath = try named.mechanism ?? DataFolder.find(invocation, ports).mechanism
        let registry = try RegistryOptions.read(registryPath, invocation.console, ports)
        let definition = try definition(
            definitionPath, registry.registry, unknownStates: named.mechanism == nil ? .passedOver : .refused, invocation.console, ports)
        return LotsBasis(
            registryPath: registryPath, definitionPath: definitionPath, registry: registry, definition: definition,
            isShipped: named.registry == nil && named.mechanism == nil && invocation[DataFolder.option] == nil)
    }

    private static func definition(
        _ path: String, _ registry: TreatyRegistry, unknownStates: MechanismDefinition.UnknownStates, _ console: Console, _ ports: Ports
    ) throws -> DigestedDefinition {
        let file = try LotsFiles(ports.files).read(path, "the definition of the Mechanism")
        do throws(Corrections) {
            return try DigestedDefinition(
                reading: file.bytes, from: file.name, for: registry, unknownStates: unknownStates, digests: ports.digests)
        } catch {
            throw console.show(error, in: path.folder, cannot: "use the definition in \(path)")
        }
    }

    /// The draw on a day, known to be possible; where it is not, the reasons are told.
    func prepare(on day: Day, _ console: Console, _ ports: Ports) throws -> PreparedDraw {
        do {
            return try PrepareDraw(lastWord: ports.lastWord).prepare(registry, definition, on: day)
        } catch let error as Corrections {
            throw console.show(error, in: definitionPath.folder, cannot: "find out who takes part")
        } catch let error as DrawImpossible {
            throw impossibility(error, names, console, ports)
        } catch let error as Refusal {
            throw LotsWording.refusal(error, cannot: "draw lots")
        }
    }
}
