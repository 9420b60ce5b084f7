/// A value in a derived table.
public enum DerivedValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
}

/// A row of a derived table, its values in the order of the table's columns.
public struct DerivedRow: Hashable, Sendable {
    /// The table.
    public let table: DerivedTable
    /// The values; the first is the stream, the first `table.keyColumns` are the key.
    public let values: [DerivedValue]

    /// A row; there is a value for each column.
    public init(_ table: DerivedTable, _ values: [DerivedValue]) {
        precondition(values.count == table.columns.count, "a row of \(table) has \(table.columns.count) values")
        self.table = table
        self.values = values
    }

    /// The values of the key.
    public var key: ArraySlice<DerivedValue> { values[..<table.keyColumns] }
}

/// The tables that are derived from the acts and can be rebuilt from them; nothing in them is confidential.
///
/// Days are texts as `2026-11-20`, truths are 0 and 1, instruments are codes joined by `+`.
public enum DerivedTable: String, Hashable, Sendable, CaseIterable {
    /// Who takes part in the cycle, and in which cohort.
    case participant
    /// A cohort in a phase, with the figures of the gate through which it went (¶10).
    case cohortPhase = "cohort_phase"
    /// Where a review stands, and whom it waits for.
    case review
    /// A review in one phase, with the day of each step that it has gone through.
    case reviewPhase = "review_phase"
    /// Who reviews whom, from when to when.
    case reviewerSeat = "reviewer_seat"
    /// A nomination in its life, without the person's name.
    case nomination
    /// A day by which something is due, by rule or by agreement.
    case deadline
    /// Who agreed to which version of what.
    case agreement
    /// A version of an outcome in a language, on its way to publication.
    case translation
    /// What a State opened to whom.
    case disclosure
    /// A need for technical assistance that a published list names or a State made known.
    case assistanceNeed = "assistance_need"

    /// The columns in their order.
    public var columns: [String] {
        switch self {
        case .participant: ["stream", "state", "cohort", "instruments", "standing", "since"]
        case .cohortPhase: ["stream", "cohort", "phase", "entered", "planned", "complete", "needed", "overridden_by"]
        case .review: ["stream", "cohort", "phase", "step", "since", "waits_for", "due", "acts"]
        case .reviewPhase:
            [
                "stream", "phase", "instruments", "opened", "arranged", "submitted", "commented", "list_agreed", "summary_agreed",
                "concluded",
                "list_symbol", "summary_symbol",
            ]
        case .reviewerSeat: ["stream", "side", "seat", "generation", "reviewer", "instruments", "since", "until"]
        case .nomination: ["stream", "nomination", "state", "role", "stage", "since", "person"]
        case .deadline: ["stream", "phase", "task", "state", "due", "basis", "agreed", "met"]
        case .agreement: ["stream", "phase", "document", "state", "version", "day"]
        case .translation: ["stream", "phase", "document", "language", "stage", "since"]
        case .disclosure: ["stream", "phase", "record", "part", "audience", "day"]
        case .assistanceNeed: ["stream", "need", "phase", "instrument", "article", "stage", "since"]
        }
    }

    /// How many of the first columns make up the key.
    public var keyColumns: Int {
        switch self {
        case .review: 1
        case .participant, .reviewPhase, .nomination, .assistanceNeed: 2
        case .cohortPhase: 3
        case .deadline, .agreement, .translation, .reviewerSeat: 4
        case .disclosure: 5
        }
    }
}
