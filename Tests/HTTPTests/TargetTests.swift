import HTTP
import Testing

@Suite struct `The target of a request` {
    private static let readable: [(String, [String], Bool)] = [
        ("/", [], true), ("/a", ["a"], false), ("/a/", ["a"], true), ("/r%C3%A9ponse/b%20c", ["réponse", "b c"], false),
        ("/a+b", ["a+b"], false), ("/...", ["..."], false), ("/a%3Fb", ["a?b"], false), ("/%252e%252e", ["%2e%2e"], false),
    ]

    @Test(arguments: readable) func `is read into segments`(raw: String, segments: [String], endsWithSlash: Bool) throws {
        let target = try Target(reading: Array(raw.utf8))
        #expect(target.segments == segments && target.endsWithSlash == endsWithSlash)
        #expect(try Target(reading: Array(target.text.utf8)) == target)
    }

    @Test func `has a query, whose fields may repeat`() throws {
        let target = try Target(reading: Array("/a?x=1&y=b+c%2B&x=2&z".utf8))
        #expect(target.query.values("x") == ["1", "2"] && target.query["x"] == nil)
        #expect(target.query["y"] == "b c+" && target.query["z"]?.isEmpty == true && target.query["w"] == nil)
    }

    private static let refused: [(String, TargetFault.Reason, Int)] = [
        ("", TargetFault.Reason.notAPath, 0), ("*", .notAPath, 0), ("http://x/", .notAPath, 0), ("/a//b", .emptySegment, 3),
        ("//evil.example", .emptySegment, 1), ("/a/..", .dotSegment, 3), ("/./a", .dotSegment, 1), ("/%2e%2E/a", .dotSegment, 1),
        ("/.%2e", .dotSegment, 1), ("/a%2Fb", .hiddenSeparator, 1), ("/a%5cb", .hiddenSeparator, 1), ("/a\\b", .forbiddenByte(0x5C), 2),
        ("/a%00b", .controlCharacter, 2), ("/a%0D%0Ab", .controlCharacter, 1), ("/a%", .brokenEscape, 2), ("/a%4", .brokenEscape, 2),
        ("/a%4g", .brokenEscape, 2), ("/a%u0041", .brokenEscape, 2), ("/%C0%AF", .invalidUTF8, 1), ("/%ED%A0%80", .invalidUTF8, 1),
        ("/a b", .forbiddenByte(0x20), 2), ("/a#b", .forbiddenByte(0x23), 2), ("/é", .forbiddenByte(0xC3), 1),
        ("/a?b=%00", .query(.zero), 5), ("/a?b=<", .forbiddenByte(0x3C), 5), ("/?a=%FF", .query(.invalidUTF8), 4),
    ]

    @Test(arguments: refused) func `is refused with the reason and the place`(raw: String, reason: TargetFault.Reason, offset: Int) throws {
        let fault = #expect(throws: TargetFault.self) { try Target(reading: Array(raw.utf8)) }
        #expect(fault?.reason == reason && fault?.offset == offset, "\(raw): \(fault.map { "\($0)" } ?? "")")
    }

    @Test func `has limits`() {
        let limits = TargetLimits(bytes: 20, segments: 3, query: FormLimits(fields: 1))
        for (raw, reason) in [
            ("/" + String(repeating: "a", count: 20), TargetFault.Reason.tooLong(limit: 20)), ("/a/b/c/d", .tooManySegments(limit: 3)),
            ("/?a&b", .query(.tooManyFields(limit: 1))),
        ] {
            let fault = #expect(throws: TargetFault.self) { try Target(reading: Array(raw.utf8), limits: limits) }
            #expect(fault?.reason == reason)
        }
    }

    @Test func `cannot be made of what could not be read back`() {
        for segments in [["a/b"], [".."], [""], ["a\n"], ["a\\b"]] { #expect(Target(segments) == nil) }
        #expect(Target(["a b", "é"], query: ["q": "ü &="])?.text == "/a%20b/%C3%A9?q=%C3%BC+%26%3D")
    }
}
