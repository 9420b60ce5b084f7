import HTTP
import Testing

@Suite struct `Header lines` {
    @Test func `cannot carry a line break`() {
        for text in ["a\r\nSet-Cookie: b", "a\nb", "a\rb", "a\0b", "a\u{85}b", "a\u{2028}b", " a", "a\t"] {
            #expect(HeaderValue(text) == nil)
        }
        for text in ["", "a b", "a:b", "a\nb", "é", "a\r\n"] { #expect(HeaderName(text) == nil) }
        #expect(HeaderValue("a\tb é").text == "a\tb é" && HeaderName("X-Real-IP") == "x-real-ip")
        #expect(HeaderValue(trimming: " \ta ")?.text == "a" && HeaderValue(trimming: "   ")?.text.isEmpty == true)
    }

    @Test func `count only when they stand once`() {
        var headers: Headers = ["host": "x", "accept": "a", "accept": "b"]
        #expect(headers["host"] == "x" && headers["accept"] == nil && headers.list("accept") == "a, b" && headers.list("range") == nil)
        headers["accept"] = "c"
        #expect(headers.values("accept") == ["c"])
    }

    @Test func `name the type of a body`() throws {
        let type = try MediaType(reading: "Multipart/Form-Data; Boundary=\"a b\\\"\" ; charset=UTF-8")
        #expect(type.isKind(of: .multipartForm) && type.parameters["boundary"] == "a b\"" && type.parameters["charset"] == "UTF-8")
        #expect(try MediaType(reading: type.headerValue.text) == type)
        for text in [
            "", "text", "text/", "/html", "text/html;", "text/html; a", "text/html; a=\"b", "text/html; a=b; A=c", "text/html, a/b",
        ] {
            #expect(throws: HeaderFault.self) { try MediaType(reading: text) }
        }
    }

    @Test func `tell who has a copy`() throws {
        let tag = try #require(EntityTag("abc"))
        for (text, hasCopy) in [
            ("\"abc\"", true), ("W/\"abc\"", true), ("\"x\", \"abc\"", true), ("*", true), ("\"x\"", false), ("abc", false),
        ] {
            let request = Request(
                .get, try #require(Target([])), headers: Headers([.init("if-none-match", try #require(HeaderValue(text)))]))
            #expect(request.hasCopy(tagged: tag) == hasCopy)
            #expect(Response.html("a").tagged(tag, for: request).status == (hasCopy ? .notModified : .ok))
        }
        for (text, acts) in [("\"abc\"", true), ("W/\"abc\"", false), ("\"x\"", false), ("*", true), ("abc", false)] {
            let request = Request(.post, try #require(Target([])), headers: Headers([.init("if-match", try #require(HeaderValue(text)))]))
            #expect(request.actsOn(tagged: tag) == acts)
        }
        #expect(EntityTag("a\"b") == nil && EntityTag("") == nil && EntityTag("a b") == nil)
    }
}

@Suite struct `The language of a reader` {
    private static let languages = ["ar", "zh", "en", "fr", "ru", "es"]

    private static let wishes: [(String, String?)] = [
        ("fr-CH, fr;q=0.9, en;q=0.8", "fr"), ("de, en;q=0.5", "en"), ("zh-TW", "zh"), ("EN-gb", "en"), ("*", "ar"), ("de", nil), ("", nil),
        ("ru;q=0, *;q=0.1", "ar"), ("es;q=0.1, ar;q=0.100, fr;q=0.01", "es"), ("en;q=0", nil), ("fr-CA;q=0, fr;q=0.3", "fr"),
        ("*;q=0.5, ru;q=0.7", "ru"), (" , en ,, fr", "en"), ("esperanto", nil), ("en;q=1.000", "en"),
    ]

    @Test(arguments: wishes) func `is the dearest of ours`(header: String, expected: String?) throws {
        #expect(try LanguagePreferences(reading: header).best(of: Self.languages) == expected)
    }

    @Test(arguments: ["en fr", "en;q", "en;q=", "en;q=2", "en;q=1.1", "en;q=0.1234", "en;q=-1", "é", ";q=1", "en;x=1", "en;q=.5"])
    func `is refused where it is malformed`(header: String) {
        #expect(throws: HeaderFault.self) { try LanguagePreferences(reading: header) }
    }

    @Test func `has limits`() {
        #expect(throws: HeaderFault.self) { try LanguagePreferences(reading: String(repeating: "a,", count: 51)) }
        #expect(throws: HeaderFault.self) { try LanguagePreferences(reading: String(repeating: "a", count: 1_001)) }
    }
}
