/// What a file is to hold, with its name in the folder that it is written into.
public struct NamedBytes: Hashable, Sendable {
    /// The name, without a folder.
    public let name: String
    /// What the file holds.
    public let bytes: [UInt8]

    /// The bytes of a file with its name.
    public init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
