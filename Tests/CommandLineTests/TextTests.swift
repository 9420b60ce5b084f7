import CommandLine
import Testing

@Suite struct `Plain text` {
    private static let widths: [(String, Int)] = [
        ("", 0), ("Peru", 4), ("Côte d’Ivoire", 13), ("e\u{301}", 1), ("中国", 4), ("日本語ー", 8), ("대한민국", 8), ("ＡＢ", 4), ("العربية", 7),
        ("مُحَمَّد", 4), ("🕊", 1), ("🕊️", 2), ("🇫🇷", 2), ("👩‍⚖️", 2), ("\u{200F}a", 1), ("ｱ", 1), ("…–“", 3),
    ]

    @Test(arguments: widths)
    func `East Asian characters take two columns and marks none`(text: String, expected: Int) {
        #expect(text.displayWidth == expected)
    }

    @Test func `lines are broken at spaces and words stay whole`() {
        #expect("one two three".wrapped(to: 7) == "one two\nthree")
        #expect("one incomprehensibilities two".wrapped(to: 7, indentingRestBy: 2) == "one\n  incomprehensibilities\n  two")
        #expect("  one two three".wrapped(to: 9, indentingRestBy: 4, breaking: " \\") == "  one \\\n    two \\\n    three")
        #expect("中国 中国 中国".wrapped(to: 9) == "中国 中国\n中国")
        #expect("".wrapped(to: 9) == "")
    }

    @Test func `what is too long ends in an ellipsis`() {
        #expect("Liechtenstein".shortened(to: 13) == "Liechtenstein")
        #expect("Liechtenstein".shortened(to: 6) == "Liech…")
        #expect("中国人民".shortened(to: 6) == "中国…")
    }

    @Test func `a table aligns its columns in every script`() {
        let table = TextTable(
            [.init("code"), .init("name"), .init("reviews", .trailing)],
            rows: [["CHN", "中国", "3"], ["EGY", "مصر", "12"], ["CIV", "Co\u{302}te d’Ivoire", "1"], ["X"]])
        #expect(
            table.text() == """
                code  name           reviews
                ----  -------------  -------
                CHN   中国                 3
                EGY   \u{2068}مصر\u{2069}                 12
                CIV   Co\u{302}te d’Ivoire        1
                X

                """)
    }

    @Test func `a table keeps to its width by wrapping and shortening the widest columns`() {
        let rows = [["GBR", "United Kingdom of Great Britain and Northern Ireland", "Group of Western European and other States"]]
        let wrapped = TextTable([.init("code", .leading, .whole), .init("name"), .init("group")], rows: rows)
        #expect(
            wrapped.text(width: 50) == """
                code  name                   group
                ----  ---------------------  ---------------------
                GBR   United Kingdom of      Group of Western
                      Great Britain and      European and other
                      Northern Ireland       States

                """)
        let shortened = TextTable([.init("code"), .init("name", .leading, .shorten), .init("group", .leading, .shorten)], rows: rows)
        #expect(
            shortened.text(width: 40) == """
                code  name              group
                ----  ----------------  ----------------
                GBR   United Kingdom…   Group of Wester…

                """)
    }

    @Test func `a table breaks text without spaces, and neither line breaks nor control characters pass`() {
        let table = TextTable([.init("text")], rows: [["中国人民共和国万岁"], ["a\u{1B}[2J\nb"]])
        #expect(table.text(width: 8) == "text\n--------\n中国人民\n共和国万\n岁\na\u{FFFD}[2J b\n")
    }

    @Test func `comma-separated values are quoted only where they must be`() {
        let text = CSVWriter.text(header: ["code", "note"], rows: [["FRA", "plain, or \"not\""], ["", " two\nlines\r"], ["مصر", "é"]])
        #expect(text == "code,note\nFRA,\"plain, or \"\"not\"\"\"\n,\" two\nlines\r\"\nمصر,é\n")
        #expect(CSVWriter.text(header: ["note"], rows: [[""]]) == "note\n\"\"\n")
    }
}
