internal import Law
internal import Registry

/// Reads the values of the definition of a drawing of lots, judged by the registry.
struct MechanismReader: DefinitionReader {
    let file: String
    let registry: TreatyRegistry
    let unknownStates: MechanismDefinition.UnknownStates
    var corrections: [Correction] = []

    init(file: String, registry: TreatyRegistry, unknownStates: MechanismDefinition.UnknownStates) {
        self.file = file
        self.registry = registry
        self.unknownStates = unknownStates
    }
}
