/// A JSON value (RFC 8259) that keeps the order of an object's members.
///
/// Strings are compared by their code points, not by canonical equivalence, so that two equal values are always written alike.
public enum JSON: Sendable {
    case null
    case boolean(Bool)
    /// A whole number that fits into 64 bits.
    case integer(Int64)
    /// Any other number, as it was written: fractions, exponents, and whole numbers of more than 64 bits.
    case decimal(String)
    case string(String)
    case array([JSON])
    /// Members in their order; the names of one object are expected to differ.
    case object([Member])

    /// A name in an object with its value.
    public struct Member: Sendable {
        /// The name before the colon.
        public let name: String
        /// The value after the colon.
        public let value: JSON

        /// A name with its value.
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}
