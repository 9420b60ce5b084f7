import Law

/// A table divided into named values, with all that was wrong with its form.
struct Sheet {
    /// A value of a row, and where it stands.
    struct Cell {
        let text: String
        let line: Int
        /// Nothing was wrong with its form, so that its content can be judged.
        let isReadable: Bool
    }

    let table: RegistryTable
    var columns: [String: Int] = [:]
    var rows: [[Cell]] = []
    var corrections: [Correction] = []
    /// Every row of the file is among the rows; where not, what is missing here may still be in the file.
    var isComplete = true

    /// All rows, each with what is needed to say where a value of it stands.
    var records: [Record] { rows.map { Record(table: table, columns: columns, cells: $0) } }

    /// All values of a column; nothing where some of them could not be read.
    func texts(in column: String) -> Set<String>? {
        guard isComplete, columns[column] != nil else { return nil }
        let cells = records.map { $0.cell(column) }
        return cells.contains { $0 == nil } ? nil : Set(cells.compactMap { $0?.text })
    }
}

/// One row of a table whose values are found by the names of their columns.
struct Record {
    let table: RegistryTable
    let columns: [String: Int]
    let cells: [Sheet.Cell]

    /// The value in a column; none where the column is missing or the value could not be read.
    func cell(_ column: String) -> Sheet.Cell? {
        guard let index = columns[column], cells[index].isReadable else { return nil }
        return cells[index]
    }

    func text(_ column: String) -> String? { cell(column)?.text }

    /// Where the value in a column stands.
    func place(_ column: String) -> Correction.Place {
        let cell = columns[column].map { cells[$0] } ?? cells[0]
        return Correction.Place(table.fileName, line: cell.line, column: column)
    }
}
