/// What is wrong with a record, so that an act cannot be read or added.
public enum RecordFault: Error, Hashable, Sendable {
    /// An act is recorded under a word that this program does not know.
    case unknownKind(String, at: Int64)
    /// The capacity of an act has a word that this program does not know.
    case unknownCapacity(String, at: Int64)
    /// The key of a stream is missing.
    case withoutKey(StreamName)
    /// A request with this name led to another act.
    case requestUsed(String, at: Int64)
}
