/// The last act of the whole record.
public struct RecordHead: Hashable, Sendable {
    /// Its place; 0 where there is none yet.
    public let position: Int64
    /// Its link; 32 zero bytes where there is none yet.
    public let link: [UInt8]

    /// A head.
    public init(position: Int64, link: [UInt8]) {
        self.position = position
        self.link = link
    }

    /// The head of a record without acts.
    public static let empty = RecordHead(position: 0, link: [UInt8](repeating: 0, count: 32))
}

/// The last act of one stream.
public struct StreamHead: Hashable, Sendable {
    /// Its place in the stream; 0 where there is none yet.
    public let number: Int64
    /// Its hash; 32 zero bytes where there is none yet.
    public let hash: [UInt8]

    /// A head.
    public init(number: Int64, hash: [UInt8]) {
        self.number = number
        self.hash = hash
    }

    /// The head of a stream without acts.
    public static let empty = StreamHead(number: 0, hash: [UInt8](repeating: 0, count: 32))
}
