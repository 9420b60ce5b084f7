/// A message that waits to be laid down in the outbox.
public struct OutgoingEntry: Hashable, Sendable {
    /// Its identifier, made by chance.
    public let identifier: String
    /// When it was written, in milliseconds since 1970 UTC.
    public let created: Int64
    /// To whom it goes and what it says, sealed.
    public let content: [UInt8]

    /// What is kept.
    public init(identifier: String, created: Int64, content: [UInt8]) {
        self.identifier = identifier
        self.created = created
        self.content = content
    }
}
