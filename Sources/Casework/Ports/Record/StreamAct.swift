/// What the state of a stream rests on in one of its acts; without the hashes that chain it, so that a long stream is quickly read.
public struct StreamAct: Hashable, Sendable {
    /// The place in the whole record, from 1.
    public let position: Int64
    /// Who did it, when, and what it is.
    public let head: ActHead
    /// What was done in particular: a JSON object, sealed in a review.
    public let facts: [UInt8]

    /// An act as a reader of the record found it.
    public init(position: Int64, head: ActHead, facts: [UInt8]) {
        self.position = position
        self.head = head
        self.facts = facts
    }

    /// What the state rests on in an act of the record.
    public init(_ entry: ActEntry) { self.init(position: entry.position, head: entry.head, facts: entry.facts) }
}
