public import Law

/// What can be wrong with what a well-formed table says.
public enum RegistryFault: Hashable, Sendable {
    /// A value that must be there is not.
    case empty
    /// A value that must not be there is.
    case notEmpty(when: String)
    /// A value that is not of the form that the column has.
    case wrongForm(expected: String)
    /// A text that is not a day of the calendar.
    case noSuchDay
    /// A word that is not one of those that the column takes.
    case unknownWord([String])
    /// A code that stands for nothing in its table; the codes are listed where they are few.
    case unknownCode(in: RegistryTable, codes: [String])
    /// The same key, name or code as in an earlier line.
    case duplicate(of: [String], line: Int)
    /// A row that the registry cannot do without is not there.
    case missingRow(String)
    /// A day that comes before the one that must come first.
    case tooEarly(after: String, Day)
    /// An act that presupposes a signature, without one.
    case unsigned(TreatyStatus.Action)
    /// An accession by a State that had signed, without a word about it.
    case accessionAfterSignature
    /// Party on an unknown day, without a word about it.
    case unexplainedDate
    /// A row that is in doubt, without source and without a word about it.
    case unsourced(TreatyStatus.Confidence)
    /// Party to a Protocol and not to the Convention.
    case protocolWithoutConvention
    /// A reservation about an instrument that the State neither signed nor joined.
    case reservationWithoutStatus
}
