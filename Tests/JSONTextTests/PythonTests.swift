import JSONText
import Testing

@Suite struct `JSON beside Python` {
    @Test func `the canonical text is that of json dumps for every character below U+3000 and beyond`() throws {
        let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init(_:)) + ["\u{FFFF}", "\u{10000}", "\u{1F54A}", "\u{10FFFF}"]
        let value: JSON = [
            "texts": .strings(scalars.map { "<\($0)>" }),
            "names": .object(scalars.reversed().map { JSON.Member("\($0)", .integer(Int($0.value))) }),
            "numbers": .array([
                0, -1, .integer(Int64.max), .integer(Int64.min), .decimal("123456789012345678901234567890"), .decimal("0.5"),
            ]),
            "rest": [true, false, nil, [], [:]],
        ]
        let script = """
            import json, sys
            value = json.load(sys.stdin)
            text = json.dumps(value, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
            print(text.encode("utf-8").hex())
            """
        #expect(try Python.run(script, input: value.prettyText) == [value.canonicalBytes.hexadecimal])
        #expect(try Python.run(script, input: value.canonicalText) == [value.canonicalBytes.hexadecimal])
    }
}
