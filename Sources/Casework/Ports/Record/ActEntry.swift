public import Law

/// One act as the record keeps it: who did what, when, on whose behalf, under which rule, and how it is chained to what came before.
///
/// The facts of an act in a review, and its texts, are sealed; those of the cycle are open.
public struct ActEntry: Hashable, Sendable {
    /// The place in the whole record, from 1, without gaps.
    public let position: Int64
    /// What the act belongs to: a review (the code of the State under review) or the cycle.
    public let stream: StreamName
    /// The place within the stream, from 1, without gaps.
    public let number: Int64
    /// When it was done, in milliseconds since 1970-01-01T00:00:00Z.
    public let instant: Int64
    /// The calendar day in Vienna on which it was done.
    public let day: Day
    /// Who did it.
    public let person: String
    /// In which capacity, such as `focal point`.
    public let capacity: String
    /// On behalf of which State or body; empty where a person acts for nobody but the office.
    public let onBehalfOf: String
    /// What was done, such as `answers submitted`.
    public let kind: String
    /// The paragraph that provides for it, in its short form.
    public let basis: String
    /// The caller's name for the request, unique in the whole record, so that a repeated request is done once.
    public let request: String
    /// What was done in particular: a JSON object, sealed in a review.
    public let facts: [UInt8]
    /// The SHA-256 of the texts' own SHA-256 digests, one after the other, as they are stored; of nothing where there are none.
    public let textsDigest: [UInt8]
    /// The SHA-256 that chains the act to the one before it in its stream.
    public let hash: [UInt8]
    /// The SHA-256 that chains the act to the one before it in the whole record.
    public let link: [UInt8]

    /// An act as it is kept.
    public init(
        position: Int64, stream: StreamName, number: Int64, instant: Int64, day: Day, person: String, capacity: String, onBehalfOf: String,
        kind: String, basis: String, request: String, facts: [UInt8], textsDigest: [UInt8], hash: [UInt8], link: [UInt8]
    ) {
        self.position = position
        self.stream = stream
        self.number = number
        self.instant = instant
        self.day = day
        self.person = person
        self.capacity = capacity
        self.onBehalfOf = onBehalfOf
        self.kind = kind
        self.basis = basis
        self.request = request
        self.facts = facts
        self.textsDigest = textsDigest
        self.hash = hash
        self.link = link
    }
}

/// What acts belong to together: one review, or the cycle around all of them.
public struct StreamName: Hashable, Sendable, CustomStringConvertible {
    /// The name: `cycle`, or the code of the State under review.
    public let text: String

    /// A stream of this name.
    public init(_ text: String) { self.text = text }

    /// The acts of the cycle: cohorts, phases, workplan, offices.
    public static let cycle = StreamName("cycle")
    /// No stream of acts: the name under which the key of the accounts is kept with those of the streams, so that it changes with them.
    public static let accounts = StreamName("accounts")

    /// The name.
    public var description: String { text }
}
