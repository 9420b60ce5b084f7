/// A table in plain text that keeps to a width: long cells are wrapped or shortened, columns are aligned in any script.
package struct TextTable: Sendable {
    /// How the cells of a column are laid out.
    package struct Column: Sendable {
        /// Which edge the cells keep to.
        package enum Alignment: Sendable { case leading, trailing }
        /// What happens to cells that are wider than the column can be.
        package enum Fit: Sendable { case wrap, shorten, whole }

        /// The head of the column.
        package let title: String
        /// Which edge the cells keep to; numbers keep to the trailing one.
        package let alignment: Alignment
        /// What happens to long cells.
        package let fit: Fit

        /// A column of text that is wrapped where it must, unless something else is said.
        package init(_ title: String, _ alignment: Alignment = .leading, _ fit: Fit = .wrap) {
            self.title = title
            self.alignment = alignment
            self.fit = fit
        }
    }

    private static let gap = "  "
    private let columns: [Column]
    private let rows: [[String]]

    /// A table of rows with a cell for each column; missing cells are empty.
    package init(_ columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows.map { row in columns.indices.map { $0 < row.count ? row[$0].onOneLine : "" } }
    }

    /// The table with its head, a rule and its rows, each line ended.
    package func text(width: Int = 80) -> String {
        let widths = ColumnWidths(columns, rows).fitted(to: width - Self.gap.count * max(0, columns.count - 1))
        let rule = widths.map { String(repeating: "-", count: $0) }
        let blocks = [lines(columns.map(\.title), widths), [rule.joined(separator: Self.gap)]] + rows.map { lines($0, widths) }
        return blocks.joined().map { $0 + "\n" }.joined()
    }

    /// One row, which takes as many lines as its longest cell.
    private func lines(_ cells: [String], _ widths: [Int]) -> [String] {
        let blocks = zip(cells, zip(columns, widths)).map { cell, layout in
            layout.0.fit == .shorten ? [cell.shortened(to: layout.1)] : cell.brokenInto(columns: layout.1)
        }
        return (0..<(blocks.map(\.count).max() ?? 0)).map { index in
            let parts = blocks.indices.map { pad(index < blocks[$0].count ? blocks[$0][index] : "", widths[$0], columns[$0].alignment) }
            return parts.joined(separator: Self.gap).withoutTrailingSpaces
        }
    }

    private func pad(_ text: String, _ width: Int, _ alignment: Column.Alignment) -> String {
        let spaces = String(repeating: " ", count: max(0, width - text.displayWidth))
        return alignment == .leading ? text.isolated + spaces : spaces + text.isolated
    }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ").printable }
}
