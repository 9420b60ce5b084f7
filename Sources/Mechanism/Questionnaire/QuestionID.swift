public import Registry

/// The identifier of a question: instrument, article or cluster, and a number, such as `UNTOC-5-1` or `TIP-C2-1`.
///
/// It never changes and is never used again, so that answers of earlier years stay attached to what was asked.
public struct QuestionID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier as it stands in the table.
    public let text: String

    /// Takes an identifier as it stands in the table; the table is checked where it is read.
    public init(_ text: String) { self.text = text }

    /// The instrument that it is about.
    public var instrument: InstrumentCode { InstrumentCode(String(text.prefix { $0 != "-" })) }

    public var description: String { text }
    public static func < (one: QuestionID, other: QuestionID) -> Bool { one.text.utf8.lexicographicallyPrecedes(other.text.utf8) }

    /// What a question of an instrument is about, and with which number, as its identifier says; nothing where it has another form.
    static func parts(of text: String) -> (instrument: String, subject: String, number: Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let number = Int(parts[2]), number > 0, String(number) == parts[2] else { return nil }
        return (String(parts[0]), String(parts[1]), number)
    }
}
