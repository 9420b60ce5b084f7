public import Law

/// What can be wrong with the form of a table, whatever it holds.
public enum TableFault: Hashable, Sendable {
    /// There is no such file.
    case missingFile
    /// The file holds nothing, not even a header.
    case emptyFile
    /// The file begins with a byte order mark.
    case byteOrderMark
    /// So many lines end in CR LF.
    case carriageReturns(lines: Int)
    /// A byte, counted from 1 in the file, that cannot stand there in UTF-8.
    case notUTF8(byte: Int)
    /// A column that the table needs is not there.
    case missingColumn
    /// A column that the table does not have; the names are those that it has.
    case unknownColumn([String])
    /// A column that stood in the header before.
    case repeatedColumn
    /// A row with another number of values than the header.
    case valueCount(expected: Int)
    /// A line with nothing on it.
    case emptyLine
    /// A quote within a value that is not in quotes.
    case strayQuote
    /// Something between the closing quote and the next comma.
    case textAfterQuote
    /// A quote that is never closed.
    case unterminatedQuote
    /// A line end, a control character or a direction mark within a value.
    case invisibleCharacter(Unicode.Scalar)
    /// A blank before or after the value.
    case outerBlank
}

extension TableFault: CorrectionReason {
    public var wrong: String {
        switch self {
        case .missingFile: "the table is missing"
        case .emptyFile: "the table is empty"
        case .byteOrderMark: "the table begins with a byte order mark"
        case .carriageReturns(let lines): lines == 1 ? "one line ends in CR LF" : "\(lines) lines end in CR LF"
        case .notUTF8(let byte): "byte \(byte) of the file is not UTF-8"
        case .missingColumn: "the column is missing"
        case .unknownColumn: "the table has no such column"
        case .repeatedColumn: "the column stands in the header twice"
        case .valueCount: "the number of values is not that of the columns"
        case .emptyLine: "the line is empty"
        case .strayQuote: "a quote stands within a value that is not in quotes"
        case .textAfterQuote: "something follows the closing quote"
        case .unterminatedQuote: "the quote is never closed"
        case .invisibleCharacter(let scalar): "the value holds the invisible character \(Self.name(scalar))"
        case .outerBlank: "a blank stands before or after the value"
        }
    }

    public var expected: String {
        switch self {
        case .missingFile: "a file of this name beside the other tables"
        case .emptyFile: "a header with the names of the columns"
        case .byteOrderMark: "UTF-8 without a byte order mark"
        case .carriageReturns: "lines that end in LF alone"
        case .notUTF8: "text in UTF-8"
        case .missingColumn: "a column of this name in the header"
        case .unknownColumn(let names): "only " + names.joined(separator: ", ")
        case .repeatedColumn: "each column once"
        case .valueCount(let count): "\(count) values"
        case .emptyLine: "a row, or the end of the file"
        case .strayQuote: "the whole value in quotes, and each quote in it doubled"
        case .textAfterQuote: "a comma or the end of the line; a quote within the value is doubled"
        case .unterminatedQuote: "a closing quote before the end of the file"
        case .invisibleCharacter: "one line of visible characters"
        case .outerBlank: "the value without blanks around it"
        }
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": return "LF, the end of a line"
        case "\r": return "CR, the end of a line"
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
    }
}
