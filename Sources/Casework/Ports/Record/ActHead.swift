public import Law

/// Who did what in a stream, and when; the sealed facts of an act are bound to it.
public struct ActHead: Hashable, Sendable {
    /// The place within the stream, from 1, without gaps.
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

    /// The head of an act.
    public init(number: Int64, instant: Int64, day: Day, person: String, capacity: String, onBehalfOf: String, kind: String) {
        self.number = number
        self.instant = instant
        self.day = day
        self.person = person
        self.capacity = capacity
        self.onBehalfOf = onBehalfOf
        self.kind = kind
    }
}

extension ActEntry {
    /// Who did it, when, and what it is.
    public var head: ActHead {
        ActHead(
            number: number, instant: instant, day: day, person: person, capacity: capacity, onBehalfOf: onBehalfOf, kind: kind)
    }
}
