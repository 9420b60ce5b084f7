public import Casework

/// The record in memory, for tests; it promises what the one in a file does, and names its constraints alike.
public actor MemoryRecords: Records {
    private(set) var content: MemoryContent

    /// A record without acts.
    public init() { content = MemoryContent() }

    /// A record that begins with what another one holds.
    init(_ content: MemoryContent) { self.content = content }

    /// Reads the record as it is between two acts.
    public func read<Result: Sendable>(_ body: @Sendable (any RecordReader) throws -> Result) throws -> Result {
        try body(MemoryReader(content: content))
    }

    /// Writes as one act; nothing of it is kept where the body throws, or goes on after a fault of the record.
    public func write<Result: Sendable>(_ body: @Sendable (any RecordWriter) throws -> Result) throws -> Result {
        let writer = MemoryWriter(content)
        let result = try body(writer)
        try writer.confirm()
        content = writer.content
        return result
    }
}

/// All that a record holds.
struct MemoryContent {
    var acts: [ActEntry] = []
    var texts: [[[UInt8]]] = []
    var keys: [StreamName: WrappedKey] = [:]
    var rows: [DerivedTable: [[DerivedValue]: DerivedRow]] = [:]
}
