/// Divides the bytes of a table into rows and fields as RFC 4180 has it, and marks what breaks its rules.
///
/// It goes through any bytes to their end and refuses none; the marks are judged where the fields are read.
struct RowDivider {
    struct Field {
        var bytes: ArraySlice<UInt8>
        let line: Int
        /// The index in the file of the first byte of the value, after the quote where there is one.
        let start: Int
        var isQuoted = false
        var fault: TableFault?

        /// The index in the file of the byte that follows so many bytes of the value; a quote in it takes two bytes in the file.
        func indexInFile(after count: Int) -> Int {
            start + count + (isQuoted ? bytes.prefix(count).count { $0 == RowDivider.quote } : 0)
        }
    }

    struct Row {
        let line: Int
        var fields: [Field] = []
        /// The last quoted value of the row is never closed: the rest of the file went into it.
        var isUnterminated: Bool { fields.last?.fault == .unterminatedQuote }
    }

    private let bytes: [UInt8]
    private var next: Int
    private var line = 1
    /// The lines that end in CR LF.
    private(set) var linesWithCarriageReturn: [Int] = []

    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        self.next = start
    }

    /// The next row, or nothing at the end.
    mutating func row() -> Row? {
        guard next < bytes.count else { return nil }
        var row = Row(line: line)
        repeat { row.fields.append(field()) } while take(Self.comma)
        if take(Self.lineFeed) { line += 1 }
        return row
    }

    private mutating func field() -> Field {
        isAt(Self.quote) ? quotedField() : plainField()
    }

    private mutating func plainField() -> Field {
        let start = next
        skipToEndOfField()
        var field = Field(bytes: withoutCarriageReturn(bytes[start..<next]), line: line, start: start)
        if field.bytes.contains(Self.quote) { field.fault = .strayQuote }
        return field
    }

    private mutating func quotedField() -> Field {
        var field = Field(bytes: [], line: line, start: next + 1, isQuoted: true, fault: .unterminatedQuote)
        repeat {
            next += 1
            let start = next
            skipToQuote()
            field.bytes.append(contentsOf: bytes[start..<next])
            guard take(Self.quote) else { return field }
            if isAt(Self.quote) { field.bytes.append(Self.quote) }
        } while isAt(Self.quote)
        field.fault = nil
        let end = next
        skipToEndOfField()
        if !withoutCarriageReturn(bytes[end..<next]).isEmpty { field.fault = .textAfterQuote }
        return field
    }

    private mutating func skipToEndOfField() {
        while next < bytes.count, bytes[next] != Self.comma, bytes[next] != Self.lineFeed { next += 1 }
    }

    private mutating func skipToQuote() {
        while next < bytes.count, bytes[next] != Self.quote {
            if bytes[next] == Self.lineFeed { line += 1 }
            next += 1
        }
    }

    private mutating func withoutCarriageReturn(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard field.last == Self.carriageReturn, isAt(Self.lineFeed) || next == bytes.count else { return field }
        linesWithCarriageReturn.append(line)
        return field.dropLast()
    }

    private func isAt(_ byte: UInt8) -> Bool { next < bytes.count && bytes[next] == byte }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard isAt(byte) else { return false }
        next += 1
        return true
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
