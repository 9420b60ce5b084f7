import HTTP
import Testing

@Suite struct `Cookies of a browser` {
    private func read(_ text: String) throws -> Cookies {
        try Cookies(reading: Headers([.init("cookie", try #require(HeaderValue(text)))]))
    }

    @Test func `are given with everything that guards them`() throws {
        let cookie = try #require(Cookie("session", "abc", seconds: 60))
        #expect(cookie.headerValue.text == "__Host-session=abc; Path=/; SameSite=Lax; Secure; HttpOnly; Max-Age=60")
        let plain = try #require(Cookie("theme", "dark", sameSite: .strict, isReadableByScripts: true, isSecure: false))
        #expect(plain.headerValue.text == "theme=dark; Path=/; SameSite=Strict")
    }

    @Test func `hold nothing that could end them`() {
        for value in ["a;b", "a b", "a,b", "a\"b", "a\\b", "a\r\nb", "é"] { #expect(Cookie("a", value) == nil) }
        for name in ["", "a b", "a=b", "a;", "__Host-a", "__Secure-a"] { #expect(Cookie(name, "x") == nil) }
        #expect(Cookie("a", String(repeating: "x", count: 4_000)) == nil)
    }

    @Test func `are read back`() throws {
        let cookies = try read("__Host-session=abc; theme=\"dark\";a=b=c; a=d")
        #expect(cookies.value("session") == "abc" && cookies.value("theme", isSecure: false) == "dark")
        #expect(cookies.value("theme") == nil && cookies.value("a", isSecure: false) == nil)
        #expect(try read("session=forged").value("session") == nil)
        #expect(try Cookies(reading: Headers()).all.isEmpty)
    }

    @Test(arguments: ["a", "=b", "a b=c", "a=b;;c=d", "a=\"b", "a=b c", "a=b,c"])
    func `are refused where they are malformed`(text: String) { #expect(throws: CookieFault.self) { try read(text) } }

    @Test func `stand in one header, and are not too many`() throws {
        let twice: Headers = ["cookie": "a=b", "cookie": "c=d"]
        #expect(throws: CookieFault.self) { try Cookies(reading: twice) }
        #expect(throws: CookieFault.self) { try read(Array(repeating: "a=b", count: 101).joined(separator: "; ")) }
    }
}
