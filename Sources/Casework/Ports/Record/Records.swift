/// The database: the record of all acts, and the tables that are derived from it.
///
/// A body runs on the store's own queue and sees one state of the database from its beginning to its end. What a body of `write` does is
/// recorded whole when it returns, on the disk, or not at all when it throws.
public protocol Records: Sendable {
    /// Reads.
    func read<Result: Sendable>(_ body: @Sendable (any RecordReader) throws -> Result) async throws -> Result
    /// Reads and writes, as one act.
    func write<Result: Sendable>(_ body: @Sendable (any RecordWriter) throws -> Result) async throws -> Result
}

/// What can be read from the database.
public protocol RecordReader {
    /// The last act of all.
    func head() throws -> RecordHead
    /// The last act of a stream.
    func head(of stream: StreamName) throws -> StreamHead
    /// The streams that have acts, in the order of their first acts.
    func streams() throws -> [StreamName]
    /// The acts of a stream after a number, in their order.
    func acts(of stream: StreamName, after number: Int64, _ body: (StreamAct) throws -> Void) throws
    /// The acts of a stream that were recorded after a position of the whole record, in their order.
    func acts(of stream: StreamName, afterPosition position: Int64, _ body: (StreamAct) throws -> Void) throws
    /// The streams in which a person was ever nominated, in the order of their names.
    func streams(nominating person: String) throws -> [StreamName]
    /// The acts of the whole record after a position, in their order.
    func acts(after position: Int64, _ body: (ActEntry) throws -> Void) throws
    /// The act that a request led to; none where it is new.
    func act(requestedAs request: String) throws -> ActEntry?
    /// The texts of an act as they are stored, in the order of their numbers (from 0).
    func texts(ofActAt position: Int64) throws -> [[UInt8]]
    /// One text of an act of a stream; none where there is no such text.
    func text(_ index: Int, ofAct number: Int64, of stream: StreamName) throws -> [UInt8]?
    /// The wrapped key of a stream; none where it has none.
    func key(of stream: StreamName) throws -> WrappedKey?
    /// All wrapped keys, in the order of their streams' names.
    func keys() throws -> [WrappedKey]
    /// The rows of a derived table, in the order of their keys; of one stream, or all.
    func rows(of table: DerivedTable, stream: StreamName?) throws -> [DerivedRow]
}

/// What can be written to the database.
public protocol RecordWriter: RecordReader {
    /// Adds an act at the end of the record with its texts; its position and number must be the next ones.
    func append(_ act: ActEntry, texts: [[UInt8]]) throws
    /// Keeps a wrapped key, in place of the one that the stream had.
    func put(_ key: WrappedKey) throws
    /// Puts a row into a derived table, in place of the one with its key.
    func put(_ row: DerivedRow) throws
    /// Takes the row with the key of this one away.
    func remove(_ row: DerivedRow) throws
    /// Empties all derived tables.
    func removeAllDerivedRows() throws
}
