/// A fault in a form or a file: where it stands, what was given, what is wrong with it, and what was expected.
///
/// Faults are collected, so that a person hears of all of them at once, each at its field.
public struct Correction: Sendable {
    /// Where in a form or file a fault stands.
    public struct Place: Hashable, Sendable {
        /// The name of the file or form, without its folder.
        public let file: String
        /// The line, counted from 1, where the value begins; none where the fault concerns the whole file.
        public let line: Int?
        /// The name of the column or field, where the fault concerns one.
        public let column: String?

        /// A place in a file: as much of line and column as is known.
        public init(_ file: String, line: Int? = nil, column: String? = nil) {
            self.file = file
            self.line = line
            self.column = column
        }
    }

    /// Where the fault stands.
    public let place: Place
    /// The value as it was given; none where something is missing. It may hold anything: show it by way of `Correction.visible`.
    public let given: String?
    /// What is wrong, with the facts that it concerns.
    public let reason: any CorrectionReason
    /// The paragraph that the value goes against, where there is one.
    public let basis: Provision?

    /// A fault at a place, with what was given there.
    public init(_ reason: any CorrectionReason, at place: Place, given: String? = nil, under basis: Provision? = nil) {
        self.reason = reason
        self.place = place
        self.given = given
        self.basis = basis
    }
}

/// What can be wrong in one kind of form or file; each kind has its own type with a case for each fault.
public protocol CorrectionReason: Sendable {
    /// What is wrong, in English, without the value: `there is no such day`.
    var wrong: String { get }
    /// What would be right, in English: `a day as YYYY-MM-DD`.
    var expected: String { get }
}
