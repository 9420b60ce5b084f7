public import Law

/// What the state of a stream rests on in one of its acts; without the hashes that chain it, so that a long stream is quickly read.
public struct StreamAct: Hashable, Sendable {
    /// The place in the whole record, from 1.
    public let position: Int64
    /// The place within the stream, from 1.
    public let number: Int64
    /// When it was done, in milliseconds since 1970-01-01T00:00:00Z.
    public let instant: Int64
    /// The calendar day in Vienna on which it was done.
    public let day: Day
    /// Who did it.
    public let person: String
    /// In which capacity.
    public let capacity: String
    /// On behalf of which State or body.
    public let onBehalfOf: String
    /// What was done.
    public let kind: String
    /// What was done in particular: a JSON object, sealed in a review.
    public let facts: [UInt8]

    /// An act as a reader of the record found it.
    public init(
        position: Int64, number: Int64, instant: Int64, day: Day, person: String, capacity: String, onBehalfOf: String, kind: String,
        facts: [UInt8]
    ) {
        self.position = position
        self.number = number
        self.instant = instant
        self.day = day
        self.person = person
        self.capacity = capacity
        self.onBehalfOf = onBehalfOf
        self.kind = kind
        self.facts = facts
    }

    /// What the state rests on in an act of the record.
    public init(_ entry: ActEntry) {
        self.init(
            position: entry.position, number: entry.number, instant: entry.instant, day: entry.day, person: entry.person,
            capacity: entry.capacity, onBehalfOf: entry.onBehalfOf, kind: entry.kind, facts: entry.facts)
    }
}
