import HTTP
import Testing

@Suite struct `A form` {
    @Test func `is read, and written as it was read`() throws {
        let fields: Fields = ["name": "Côte d’Ivoire & co", "": "", "lines": "a\r\nb", "sum": "1+1=2 100%"]
        #expect(try Fields(reading: Array(fields.encoded.utf8)) == fields)
        #expect(try Fields(reading: Array("&&a&=b&c==d&".utf8)) == ["a": "", "": "b", "c": "=d"])
        #expect(try Fields(reading: []).isEmpty)
    }

    private static let refused: [(String, FormFault.Reason, Int)] = [
        ("a=1&b=2&c=3", FormFault.Reason.tooManyFields(limit: 2), 3), ("aaaaaa=1", .nameTooLong(limit: 5), 1),
        ("a=1&b=12345678", .valueTooLong(limit: 7), 2), ("a=%", .brokenEscape, 1), ("a=1&b=%zz", .brokenEscape, 2),
        ("a=%FF", .invalidUTF8, 1), ("a=%00", .zero, 1), ("%0a=1", .controlCharacterInName, 1),
    ]

    @Test(arguments: refused) func `is refused with the reason and the field`(text: String, reason: FormFault.Reason, field: Int) {
        let limits = FormLimits(fields: 2, nameBytes: 5, valueBytes: 7)
        let fault = #expect(throws: FormFault.self) { try Fields(reading: Array(text.utf8), limits: limits) }
        #expect(fault?.reason == reason && fault?.field == field)
    }
}
