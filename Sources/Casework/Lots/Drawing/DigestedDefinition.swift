public import Law
public import Lots
public import Registry

/// A mechanism definition with the digest of the file that it was read from.
public struct DigestedDefinition: Sendable {
    /// What the file says.
    public let definition: MechanismDefinition
    /// The hash of the file, in hexadecimal digits.
    public let digest: String

    /// Reads the bytes of a file for a registry; whatever is wrong is found at once.
    public init(
        reading bytes: [UInt8], from file: String, for registry: TreatyRegistry, unknownStates: MechanismDefinition.UnknownStates,
        digests: any Digests
    ) throws(Corrections) {
        definition = try MechanismDefinition(reading: bytes, from: file, for: registry, unknownStates: unknownStates)
        digest = digests.hash.of(bytes)
    }
}
