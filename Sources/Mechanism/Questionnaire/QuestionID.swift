public import Registry

/// The identifier of a question, such as `UNTOC-5-1`: the instrument, then what tells it from the others on that instrument.
public struct QuestionID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier.
    public let text: String

    /// Takes an identifier as it stands in the questionnaire.
    public init(_ text: String) { self.text = text }

    /// The instrument that it is about.
    public var instrument: InstrumentCode { InstrumentCode(String(text.prefix { $0 != "-" })) }

    public var description: String { text }
    public static func < (one: QuestionID, other: QuestionID) -> Bool { one.text.utf8.lexicographicallyPrecedes(other.text.utf8) }
}
