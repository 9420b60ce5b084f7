/// Comma-separated values as RFC 4180 has them, with lines that end in LF.
public enum CommaSeparated {
    /// A table: a line for the header and a line for each row.
    public static func text(header: [String], rows: [[String]]) -> String {
        var text = line(header)
        for row in rows { text += line(row) }
        return text
    }

    /// One line, ended by LF; a value that holds a comma, a quote or the end of a line is put in quotes.
    public static func line(_ values: [String]) -> String { values.map(quoted).joined(separator: ",") + "\n" }

    private static func quoted(_ value: String) -> String {
        guard value.utf8.contains(where: needsQuotes) else { return value }
        return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }
}
