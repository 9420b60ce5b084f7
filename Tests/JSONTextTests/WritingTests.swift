import JSONText
import Testing

@Suite struct `Writing JSON` {
    private static let canonical: [(JSON, String)] = [
        (JSON.null, "null"),
        (true, "true"),
        (-7, "-7"),
        (.integer(Int64.min), "-9223372036854775808"),
        (.decimal("1.50"), "1.50"),
        ("Å Ω 中文 العربية 🕊", "\"Å Ω 中文 العربية 🕊\""),
        ("a\"b\\c/d", #""a\"b\\c/d""#),
        ("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}\u{2028}", "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u{7F}\u{2028}\""),
        ([], "[]"),
        ([1, [2, []], "x"], #"[1,[2,[]],"x"]"#),
        ([:], "{}"),
    ]

    @Test(arguments: canonical)
    func `the canonical text has no spaces and escapes only what must be`(value: JSON, expected: String) {
        #expect(value.canonicalText == expected)
    }

    @Test func `names are sorted by code point, not by alphabet`() {
        let value: JSON = ["é": 1, "z": 2, "Z": 3, "": 4, "zz": 5, "\u{FFFF}": 6, "🕊": 7, "e\u{301}": 8]
        #expect(value.canonicalText == "{\"\":4,\"Z\":3,\"e\u{301}\":8,\"z\":2,\"zz\":5,\"é\":1,\"\u{FFFF}\":6,\"🕊\":7}")
    }

    @Test func `the pretty text keeps the order and breaks only what is too long for a line`() {
        let value: JSON = [
            "seed": "5f", "steps": [["reviewed": "FRA", "drawn": "ESP"], .strings((100..<130).map(String.init))], "none": [:],
        ]
        #expect(
            value.prettyText == """
                {
                  "seed": "5f",
                  "steps": [
                    {"reviewed": "FRA", "drawn": "ESP"},
                    [
                \((100..<130).map { "      \"\($0)\"" }.joined(separator: ",\n"))
                    ]
                  ],
                  "none": {}
                }

                """)
    }

    @Test func `canonically equivalent texts are different values`() {
        #expect(JSON.string("é") != JSON.string("e\u{301}"))
        #expect(["é": 1] as JSON != ["e\u{301}": 1] as JSON)
        #expect(["a": 1, "b": 2] as JSON != ["b": 2, "a": 1] as JSON)
    }
}
