/// The key of a stream, sealed under the master key, as the database may hold it.
public struct WrappedKey: Hashable, Sendable {
    /// The stream whose content the key seals.
    public let stream: StreamName
    /// The public name of the master key that it is sealed under.
    public let masterKey: String
    /// The sealed key.
    public let bytes: [UInt8]

    /// A wrapped key.
    public init(stream: StreamName, masterKey: String, bytes: [UInt8]) {
        self.stream = stream
        self.masterKey = masterKey
        self.bytes = bytes
    }
}
