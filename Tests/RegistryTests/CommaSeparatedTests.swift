import Registry
import Testing

@testable import Registry

@Suite struct `Comma-separated values` {
    private func rows(_ text: String) -> [[String]] {
        var divider = RowDivider(Array(text.utf8))
        var rows: [[String]] = []
        while let row = divider.row() { rows.append(row.fields.map { String(decoding: $0.bytes, as: UTF8.self) }) }
        return rows
    }

    @Test(arguments: [
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b", [["a", "b"]]), ("a,\n", [["a", ""]]), ("a,", [["a", ""]]), ("\n", [[""]]),
        ("\"a,b\",c\n", [["a,b", "c"]]), ("\"say \"\"a\"\"\",b\n", [["say \"a\"", "b"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]),
        ("\"\",\"\"\n", [["", ""]]), ("\"\"\"\"\n", [["\""]]), ("a\r\nb\r\n", [["a"], ["b"]]), ("\"a\"\r\n", [["a"]]), ("", []),
        ("\"", [[""]]), ("\"a\"b,c\n", [["a", "c"]]), ("a\rb\n", [["a\rb"]]),
    ])
    func `are divided as RFC 4180 has it`(text: String, expected: [[String]]) {
        #expect(rows(text) == expected)
    }

    @Test func `are written so that they are read as they were`() {
        let rows = [["plain", "with, comma", "with \"quotes\""], ["", "two\nlines", "\""], ["é", "中", "ع"]]
        #expect(self.rows(CommaSeparated.text(header: rows[0], rows: Array(rows[1...]))) == rows)
    }

    @Test func `a row knows its line, after values of several lines too`() {
        var divider = RowDivider(Array("a,\"b\nc\",d\ne\n".utf8))
        #expect(divider.row()?.fields.map(\.line) == [1, 1, 2])
        #expect(divider.row()?.line == 3)
    }
}
