import Law

/// Reads the bytes of a table into a sheet; whatever is wrong is noted, and the rest is read all the same.
package struct SheetReader {
    private let bytes: [UInt8]
    private var divider: RowDivider
    private var names: [String] = []
    private var sheet: Sheet

    /// Reads a table; without bytes its file is missing.
    package static func read(_ table: TableForm, from bytes: [UInt8]?) -> Sheet {
        var reader = SheetReader(table, bytes ?? [])
        guard bytes != nil else { return reader.unreadable(.missingFile) }
        return reader.read()
    }

    private init(_ table: TableForm, _ bytes: [UInt8]) {
        self.bytes = bytes
        self.sheet = Sheet(table: table)
        self.divider = RowDivider(bytes, from: bytes.starts(with: Self.mark) ? Self.mark.count : 0)
    }

    private mutating func read() -> Sheet {
        guard !Self.otherMarks.contains(where: bytes.starts(with:)) else {
            return unreadable(.byteOrderMark, line: 1, given: hexadecimal(bytes.prefix(2)))
        }
        if bytes.starts(with: Self.mark) { note(.byteOrderMark, line: 1, given: hexadecimal(Self.mark[...])) }
        guard let header = divider.row() else { return unreadable(.emptyFile, line: 1) }
        readHeader(header)
        while let row = divider.row() { read(row) }
        noteCarriageReturns()
        return sheet
    }

    private mutating func readHeader(_ header: RowDivider.Row) {
        let expected = sheet.table.columns
        for (index, cell) in cells(of: header).enumerated() {
            names.append(cell.text)
            guard cell.isReadable else { continue }
            if !expected.contains(cell.text) {
                note(.unknownColumn(expected), line: 1, column: cell.text, given: cell.text)
            } else if sheet.columns[cell.text] != nil {
                note(.repeatedColumn, line: 1, column: cell.text, given: cell.text)
            } else {
                sheet.columns[cell.text] = index
            }
        }
        if header.isUnterminated { sheet.isComplete = false }
        for name in expected where sheet.columns[name] == nil { note(.missingColumn, line: 1, column: name) }
    }

    private mutating func read(_ row: RowDivider.Row) {
        let cells = cells(of: row)
        if cells.count == names.count {
            sheet.rows.append(cells)
            if row.isUnterminated { sheet.isComplete = false }
            return
        }
        sheet.isComplete = false
        if cells.count == 1, cells[0].isReadable, cells[0].text.isEmpty {
            note(.emptyLine, line: row.line, given: "")
        } else if !row.isUnterminated {
            note(.valueCount(expected: names.count), line: row.line, given: "\(cells.count)")
        }
    }

    private mutating func cells(of row: RowDivider.Row) -> [Sheet.Cell] {
        var cells: [Sheet.Cell] = []
        cells.reserveCapacity(row.fields.count)
        for (index, field) in row.fields.enumerated() {
            let reading = FieldReading(field)
            if let fault = reading.fault {
                let column = index < names.count ? names[index] : "value \(index + 1)"
                note(fault, line: reading.line, column: column, given: reading.given)
            }
            cells.append(Sheet.Cell(text: reading.text, line: field.line, isReadable: reading.fault == nil))
        }
        return cells
    }
}

extension SheetReader {
    private mutating func noteCarriageReturns() {
        guard let first = divider.linesWithCarriageReturn.first else { return }
        note(.carriageReturns(lines: divider.linesWithCarriageReturn.count), line: first, given: "\r\n")
    }

    private mutating func unreadable(_ fault: TableFault, line: Int? = nil, given: String? = nil) -> Sheet {
        note(fault, line: line, given: given)
        sheet.isComplete = false
        return sheet
    }

    private mutating func note(_ fault: TableFault, line: Int?, column: String? = nil, given: String? = nil) {
        let place = Correction.Place(sheet.table.fileName, line: line, column: column)
        sheet.corrections.append(Correction(fault, at: place, given: given))
    }

    private func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.map { String($0, radix: 16, uppercase: true) }.joined(separator: " ")
    }

    private static var mark: [UInt8] { [0xEF, 0xBB, 0xBF] }
    /// The marks of UTF-16, in which nothing of the file could be read.
    private static var otherMarks: [[UInt8]] { [[0xFE, 0xFF], [0xFF, 0xFE]] }
}
