internal import Casework

/// Everything that a record says, for comparison: acts, texts, keys, and the rows of all derived tables.
struct RecordContent: Equatable, Sendable {
    private var acts: [ActEntry] = []
    private var texts: [[[UInt8]]] = []
    private var keys: [WrappedKey] = []
    private var rows: [DerivedRow] = []
    /// The last act.
    let head: RecordHead

    init(_ reader: any RecordReader) throws {
        head = try reader.head()
        var (acts, texts) = ([ActEntry](), [[[UInt8]]]())
        try reader.acts(after: 0) { act in
            acts.append(act)
            texts.append(try reader.texts(ofActAt: act.position))
        }
        (self.acts, self.texts, self.keys) = (acts, texts, try reader.keys())
        rows = try DerivedTable.allCases.flatMap { try reader.rows(of: $0, stream: nil) }
    }

    /// The content of a database.
    static func of(_ database: String, _ databases: any Databases) async throws -> RecordContent {
        try await databases.open(database).read { try RecordContent($0) }
    }
}
