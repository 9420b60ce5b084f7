extension DerivedTable {
    /// Whether a column holds whole numbers, truths among them; the others hold texts.
    public static func holdsNumbers(_ column: String) -> Bool { columnsOfNumbers.contains(column) }

    private static let columnsOfNumbers: Set<String> = [
        "acts", "agreed", "article", "cohort", "complete", "generation", "need", "needed", "nomination", "phase", "planned", "seat",
        "version",
    ]
}

extension DerivedRow {
    /// The first column, as `table.column`, whose value is of another kind than the column holds; none where all fit.
    ///
    /// A database might turn a number into a text without a word, and another value would be read than was written.
    public var misfit: String? {
        zip(table.columns, values).first { column, value in !value.fits(column) }.map { "\(table.rawValue).\($0.0)" }
    }
}

extension DerivedValue {
    fileprivate func fits(_ column: String) -> Bool {
        switch self {
        case .null: true
        case .integer: DerivedTable.holdsNumbers(column)
        case .text: !DerivedTable.holdsNumbers(column)
        }
    }
}
