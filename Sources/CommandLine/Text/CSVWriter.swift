/// Comma-separated values as in RFC 4180, with a line feed at the end of each line.
package enum CSVWriter {
    /// The head and the rows.
    package static func text(header: [String], rows: some Sequence<[String]>) -> String {
        var text = line(header)
        for row in rows { text += line(row) }
        return text
    }

    private static func line(_ fields: [String]) -> String {
        fields == [""] ? "\"\"\n" : fields.map(field).joined(separator: ",") + "\n"
    }

    private static func field(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needsQuotes ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
    }
}
