package import Law

/// A table divided into named values, with all that was wrong with its form.
package struct Sheet {
    /// A value of a row, and where it stands.
    package struct Cell {
        package let text: String
        package let line: Int
        /// Nothing was wrong with its form, so that its content can be judged.
        package let isReadable: Bool
    }

    /// The name of its file and its columns.
    package let table: TableForm
    var columns: [String: Int] = [:]
    var rows: [[Cell]] = []
    /// All that was wrong so far.
    package var corrections: [Correction] = []
    /// Every row of the file is among the rows; where not, what is missing here may still be in the file.
    package var isComplete = true

    /// All rows, each with what is needed to say where a value of it stands.
    package var records: [Record] { rows.map { Record(table: table, columns: columns, cells: $0) } }

    /// All values of a column; nothing where some of them could not be read.
    func texts(in column: String) -> Set<String>? {
        guard isComplete, columns[column] != nil else { return nil }
        let cells = records.map { $0.cell(column) }
        return cells.contains { $0 == nil } ? nil : Set(cells.compactMap { $0?.text })
    }
}

/// One row of a table whose values are found by the names of their columns.
package struct Record {
    let table: TableForm
    let columns: [String: Int]
    let cells: [Sheet.Cell]

    /// The value in a column; none where the column is missing or the value could not be read.
    package func cell(_ column: String) -> Sheet.Cell? {
        guard let index = columns[column], cells[index].isReadable else { return nil }
        return cells[index]
    }

    /// The text in a column; none where there is no readable one.
    package func text(_ column: String) -> String? { cell(column)?.text }

    /// Where the value in a column stands.
    package func place(_ column: String) -> Correction.Place {
        let cell = columns[column].map { cells[$0] } ?? cells[0]
        return Correction.Place(table.fileName, line: cell.line, column: column)
    }
}
