/// Somewhere that text is written to: standard output, standard error, or a record in a test.
package protocol TextStream: Sendable {
    /// Writes a text as it is; line breaks are the caller's affair.
    func write(_ text: String)
    /// Whether a person watches.
    var isTerminal: Bool { get }
    /// How many columns there are; 80 where nobody knows.
    var width: Int { get }
    /// Why text could not be written, nil while all is well or the reader has simply gone.
    var fault: String? { get }
}
