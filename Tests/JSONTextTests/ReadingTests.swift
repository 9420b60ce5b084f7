import JSONText
import Testing

@Suite struct `Reading JSON` {
    private static let wellFormed: [(String, JSON)] = [
        (" null ", JSON.null),
        ("[true,false]", [true, false]),
        ("-0", 0),
        ("9223372036854775807", .integer(Int64.max)),
        ("9223372036854775808", .decimal("9223372036854775808")),
        ("-1.5e+03", .decimal("-1.5e+03")),
        ("\t{ \"b\" : [ ] ,\r\n\"a\":{}}", ["b": [], "a": [:]]),
        (#""\"\\\/\b\f\n\r\t\u00e9\ud83d\udd4a plain é""#, "\"\\/\u{8}\u{C}\n\r\té🕊 plain é"),
        (#"{"é":1,"e\u0301":2}"#, ["é": 1, "e\u{301}": 2]),
    ]

    @Test(arguments: wellFormed)
    func `well-formed text becomes its value`(text: String, expected: JSON) throws {
        #expect(try JSON(reading: text) == expected)
    }

    @Test(arguments: [
        ("", "line 1, column 1: the text ends inside a value"),
        ("nul", "line 1, column 4: the text ends inside a value"),
        ("nulx", "line 1, column 4: expected null"),
        ("\u{FEFF}1", "line 1, column 1: expected a value"),
        ("[1,\n 2,]", "line 2, column 4: expected a value"),
        ("[1 2]", "line 1, column 4: expected a comma or ]"),
        ("{\"é\" 1}", "line 1, column 6: expected a colon"),
        ("{a:1}", "line 1, column 2: expected a name in quotation marks"),
        ("{\"a\":1,}", "line 1, column 8: expected a name in quotation marks"),
        ("{\"a\":1,\n\"a\":2}", "line 2, column 1: a name stands twice in one object: \"a\""),
        ("{\"b\":1,\"a\":1,\"c\":1,\"b\":2}", "line 1, column 20: a name stands twice in one object: \"b\""),
        ("1 1", "line 1, column 3: text follows the value"),
        ("01", "line 1, column 2: a number is not written as JSON writes numbers"),
        ("-", "line 1, column 2: the text ends inside a value"),
        ("1.", "line 1, column 3: the text ends inside a value"),
        ("[1.e3]", "line 1, column 4: a number is not written as JSON writes numbers"),
        ("NaN", "line 1, column 1: expected a value"),
        ("\"\n\"", "line 1, column 2: a control character stands unescaped in a string"),
        (#""\x""#, "line 1, column 3: a backslash is followed by what is no escape"),
        (#""\u12g4""#, "line 1, column 6: a backslash is followed by what is no escape"),
        (#""\ud800""#, "line 1, column 2: one half of a surrogate pair stands alone"),
        (#""\udc00\ud800""#, "line 1, column 2: one half of a surrogate pair stands alone"),
        (#""\ud800\u0041""#, "line 1, column 2: one half of a surrogate pair stands alone"),
        (String(repeating: "[", count: 65), "line 1, column 65: values are nested more than 64 deep"),
    ])
    func `a fault is named with its line and column`(text: String, expected: String) {
        #expect(fault(of: Array(text.utf8)) == expected)
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0xE2, 0x82, 0x22],
    ])
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        #expect(fault(of: bytes) == "line 1, column 2: the bytes are not UTF-8")
    }

    @Test func `members and elements can be looked up`() throws {
        let value = try JSON(reading: #"{"seed":"5f","steps":[{"year":3}],"rehearsal":false,"note":null}"#)
        #expect(value["seed"]?.text == "5f")
        #expect(value["steps"]?.elements?.first?["year"]?.integer == 3)
        #expect(value["rehearsal"]?.boolean == false)
        #expect(value["note"]?.isNull == true)
        #expect(value.members?.count == 4)
        #expect(value["other"] == nil)
    }

    private func fault(of bytes: [UInt8]) -> String? {
        do throws(JSONFault) {
            _ = try JSON(reading: bytes)
            return nil
        } catch {
            return error.description
        }
    }
}
