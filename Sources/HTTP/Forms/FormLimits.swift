/// How large a form or a query may be.
public struct FormLimits: Hashable, Sendable {
    /// The number of fields.
    public var fields: Int
    /// The bytes of a name, as sent.
    public var nameBytes: Int
    /// The bytes of a value, as sent.
    public var valueBytes: Int

    /// Limits; without arguments 1,000 fields, names of 200 bytes, values of 1 MiB.
    public init(fields: Int = 1_000, nameBytes: Int = 200, valueBytes: Int = 1 << 20) {
        self.fields = fields
        self.nameBytes = nameBytes
        self.valueBytes = valueBytes
    }
}
