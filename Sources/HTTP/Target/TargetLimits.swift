/// How large the target of a request may be.
public struct TargetLimits: Hashable, Sendable {
    /// The bytes of the whole target, as sent.
    public var bytes: Int
    /// The segments of the path.
    public var segments: Int
    /// The fields of the query.
    public var query: FormLimits

    /// Limits; without arguments 8,000 bytes (RFC 9110 §4.1 asks for as many at least), 32 segments, 100 fields.
    public init(bytes: Int = 8_000, segments: Int = 32, query: FormLimits = FormLimits(fields: 100)) {
        self.bytes = bytes
        self.segments = segments
        self.query = query
    }
}
