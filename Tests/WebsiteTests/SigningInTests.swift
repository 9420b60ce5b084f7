import Casework
import CaseworkTesting
import HTTP
import Mechanism
import Pages
import Testing
import Website

/// Somebody with a browser that keeps the cookie of the session, and sends the proof that stands in its pages.
final class Browser {
    let site: TriedSite
    private(set) var token: String?
    private(set) var page = ""

    init(_ site: TriedSite, token: String? = nil) {
        self.site = site
        self.token = token
    }

    private var headers: Headers {
        var headers: Headers = ["host": "localhost:8080", "origin": "http://localhost:8080", "user-agent": "Tried/1.0 <b>"]
        headers["cookie"] = HeaderValue("language=en" + (token.map { "; session=\($0)" } ?? ""))
        return headers
    }

    @discardableResult
    func get(_ path: String) async throws -> Response {
        keep(try await site.site.answer(Request(.get, try Target(reading: Array(path.utf8)), headers: headers)))
    }

    @discardableResult
    func post(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Response {
        var headers = headers
        headers["content-type"] = "application/x-www-form-urlencoded"
        var all = fields.map { Fields.Field($0.key, $0.value) }
        if let proof = page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/) {
            all.append(Fields.Field("form-token", String(proof.output.1)))
        }
        let body = Array(Fields(all).encoded.utf8)
        return keep(try await site.site.answer(Request(.post, try Target(reading: Array(path.utf8)), headers: headers, body: body)))
    }

    private func keep(_ response: Response) -> Response {
        for cookie in response.headers.values("set-cookie").map(\.text) where cookie.hasPrefix("session=") {
            token = cookie.firstMatch(of: /session=([0-9a-f]{64});/).map { String($0.output.1) }
        }
        if response.headers["content-type"]?.text.hasPrefix("text/html") == true { page = response.text }
        return response
    }

    /// The value of a hidden field of the page.
    func hidden(_ name: String) -> String {
        page.matches(of: /name="([a-z-]+)" value="([^"]*)"/).first { $0.output.1 == name }.map { String($0.output.2) } ?? ""
    }

    /// The code that the app of the page shows.
    func code(ofAddress address: String) -> String {
        CountedCodes().code(seed: [UInt8(address.dropFirst("otpauth:".count)) ?? 0], at: site.clock.now())
    }
}

@Suite struct `Signing in` {
    private let site: TriedSite
    private let browser: Browser
    private let mail = "ada@example.org"
    private let phrase = "green ladders walk at noon"

    init() async throws {
        site = try TriedSite(PlayedReview())
        browser = Browser(site)
        try await InviteAccount(site.accounts)(
            PersonID("ada"), name: "Ada <i>", mail: mail, at: site.clock.now(), until: site.clock.now() + 86_400_000)
    }

    private var link: String { site.outbox.messages.last { $0.values["token"] != nil }?.values["token"] ?? "" }

    /// Accepts the invitation and sets up an app, as a browser would; gives the address of the app.
    private func enrolled() async throws -> String {
        try await browser.get("/invitation?key=\(link)")
        #expect(try await browser.post("/invitation", ["key": link, "passphrase": phrase]).location == "/second-factor/new")
        try await browser.get("/second-factor/new")
        try await browser.post("/second-factor/new", ["words": "Telephone", "back": ""])
        let (factor, address) = (browser.hidden("factor"), browser.hidden("code-address"))
        let codes = try await browser.post(
            "/second-factor/new", ["factor": factor, "code-address": address, "code": browser.code(ofAddress: address)])
        #expect(codes.text.contains("class=\"recovery\""))
        return address
    }

    @Test func `leads from the invitation over the second factor to the home page, and back in again`() async throws {
        let address = try await enrolled()
        #expect(try await browser.get("/").text.contains("Ada &lt;i&gt;"))
        try await browser.get("/account")
        #expect(try await browser.post("/sign-out", [:]).location == "/sign-in")
        #expect(browser.token == nil)
        site.clock.wait(milliseconds: 60_000)
        try await browser.get("/sign-in?back=/reviews")
        let begun = try await browser.post("/sign-in", ["mail": mail, "passphrase": phrase, "back": browser.hidden("back")])
        #expect(begun.location == "/second-factor?back=/reviews" || begun.location == "/second-factor?back=%2Freviews")
        #expect(begun.headers["set-cookie"]?.text.contains("HttpOnly") == true)
        #expect(try await browser.get("/reviews").location?.hasPrefix("/second-factor") == true)
        try await browser.get("/second-factor?back=/reviews")
        let before = browser.token
        let inside = try await browser.post("/second-factor", ["code": browser.code(ofAddress: address), "back": "/reviews"])
        #expect(inside.location == "/reviews")
        #expect(browser.token != before)
        #expect(try await browser.get("/reviews").status == .ok)
        #expect(try await browser.get("/sign-in?back=/reviews").location == "/reviews")
    }

    @Test func `says the same for a wrong passphrase and an unknown address, and keeps the address`() async throws {
        _ = try await enrolled()
        let stranger = Browser(site)
        let wrong = try await stranger.post("/sign-in", ["mail": mail, "passphrase": "not the right one at all"])
        let unknown = try await stranger.post("/sign-in", ["mail": "eve@example.org", "passphrase": "not the right one at all"])
        #expect(wrong.status == .unprocessableContent && unknown.status == .unprocessableContent)
        #expect(wrong.text.contains("value=\"\(mail)\""))
        #expect(!wrong.text.contains("not the right one"))
        #expect(wrong.text.replacing(mail, with: "") == unknown.text.replacing("eve@example.org", with: ""))
    }

    @Test func `asks for what is missing, all at once`() async throws {
        let answer = try await browser.post("/sign-in", [:])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.matches(of: /class="correction"/).count == 2)
    }

    @Test func `lets wait after many failures, and says how long`() async throws {
        for _ in 1...5 { try await browser.post("/sign-in", ["mail": mail, "passphrase": "wrong"]) }
        let answer = try await browser.post("/sign-in", ["mail": mail, "passphrase": "wrong"])
        #expect(answer.status == .tooManyRequests)
        #expect(answer.headers["retry-after"]?.text == "30")
        #expect(answer.text.contains("1</bdi> minute") || answer.text.contains("1 minute"))
    }

    @Test func `asks to come back where too many are being served`() async throws {
        _ = try await enrolled()
        site.passphrases.setBusy(true)
        let answer = try await browser.post("/sign-in", ["mail": mail, "passphrase": phrase])
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.headers["retry-after"]?.text == "5")
    }

    @Test func `ends the session that the browser had before`() async throws {
        _ = try await enrolled()
        let before = Browser(site, token: browser.token)
        try await browser.post("/sign-in", ["mail": mail, "passphrase": phrase])
        #expect(browser.token != before.token)
        #expect(try await before.get("/account").location?.hasPrefix("/sign-in") == true)
    }

    @Test func `keeps its former session where it fails`() async throws {
        _ = try await enrolled()
        try await browser.post("/sign-in", ["mail": mail, "passphrase": "wrong"])
        #expect(try await browser.get("/account").status == .ok)
    }

    @Test func `a code works once`() async throws {
        let address = try await enrolled()
        site.clock.wait(milliseconds: 60_000)
        let code = browser.code(ofAddress: address)
        for status in [Status.seeOther, .unprocessableContent] {
            try await browser.get("/second-factor?back=/account")
            #expect(try await browser.post("/second-factor", ["code": code, "back": "/account"]).status == status)
        }
    }

    @Test func `takes a recovery code in place of the device, once`() async throws {
        _ = try await enrolled()
        let code = try #require(browser.page.firstMatch(of: /<code dir="ltr">([0-9-]+)<\/code>/)).output.1
        for status in [Status.seeOther, .unprocessableContent] {
            try await browser.post("/sign-in", ["mail": mail, "passphrase": phrase])
            try await browser.get("/second-factor")
            let answer = try await browser.post("/second-factor", ["recovery-code": String(code)])
            #expect(answer.status == status)
        }
        #expect(browser.page.contains("<details open>"))
    }

    @Test func `shows the same picture again after a wrong first code`() async throws {
        try await browser.post("/invitation", ["key": link, "passphrase": phrase])
        try await browser.get("/second-factor/new")
        try await browser.post("/second-factor/new", ["words": "Telephone"])
        let (factor, address) = (browser.hidden("factor"), browser.hidden("code-address"))
        let wrong = try await browser.post("/second-factor/new", ["factor": factor, "code-address": address, "code": "1"])
        #expect(wrong.status == .unprocessableContent)
        #expect(browser.hidden("factor") == factor && browser.hidden("code-address") == address)
        let right = try await browser.post(
            "/second-factor/new", ["factor": factor, "code-address": address, "code": browser.code(ofAddress: address)])
        #expect(right.status == .ok)
    }

    @Test func `opens nothing but the second factor before it is shown`() async throws {
        try await browser.post("/invitation", ["key": link, "passphrase": phrase])
        for path in ["/", "/account", "/reviews", "/messages"] {
            #expect(try await browser.get(path).location?.hasPrefix("/second-factor") == true, "\(path)")
        }
        #expect(try await browser.get("/second-factor").location == "/second-factor/new")
    }

    @Test func `never leads to another site`() async throws {
        for back in ["//example.org", "https://example.org/", "/\\example.org", "javascript:alert(1)", "/%2F/example.org"] {
            let page = try await browser.get("/sign-in?\((["back": back] as Fields).encoded)")
            #expect(page.text.contains("name=\"back\" value=\"\""), "\(back)")
        }
    }

    @Test func `unwinds the pages on the way in`() async throws {
        let page = try await browser.get("/sign-in?back=%2Fsecond-factor%3Fback%3D%252Freviews")
        #expect(page.text.contains("name=\"back\" value=\"/reviews\""))
    }

    @Test(arguments: ["", "0", "zz", String(repeating: "g", count: 64), String(repeating: "0", count: 64), "../../x", "%00"])
    func `offers a new link in the same words for every key that does not open`(key: String) async throws {
        let path = "/invitation?\((["key": key] as Fields).encoded)"
        guard (try? Target(reading: Array(path.utf8))) != nil else { return }
        let page = try await browser.get(path)
        #expect(page.status == .notFound)
        #expect(page.text.contains("This link does not open."))
        #expect(page.text.contains("/invitation/renewal") == !key.isEmpty)
        let renewed = try await browser.post("/invitation/renewal", ["key": key])
        #expect(renewed.status == .ok)
        #expect(try await browser.post("/invitation", ["key": key, "passphrase": phrase]).status == .notFound)
    }

    @Test func `renews an expired invitation, in the words that everybody is told`() async throws {
        let old = link
        site.clock.wait(milliseconds: 2 * 86_400_000)
        #expect(try await browser.get("/invitation?key=\(old)").status == .notFound)
        let answer = try await browser.post("/invitation/renewal", ["key": old])
        let stranger = try await browser.post("/invitation/renewal", ["key": String(repeating: "0", count: 64)])
        #expect(answer.text == stranger.text)
        #expect(link != old)
        #expect(try await browser.get("/invitation?key=\(link)").status == .ok)
    }

    @Test(arguments: [
        ("short", "at least"), (String(repeating: "é", count: 4_000), "at most"), ("password password", "repeats"),
        ("aaaaaaaaaaaaaaaaaaaa", "repeats"), ("Palermo ada example org", "made only"), ("", "at least"),
    ])
    func `says what stands against a passphrase, and leaves the link open`(phrase: String, words: String) async throws {
        let answer = try await browser.post("/invitation", ["key": link, "passphrase": phrase])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("class=\"correction\"") && answer.text.contains(words), "\(words)")
        #expect(answer.text.contains("name=\"key\" value=\"\(link)\""))
        #expect(try await browser.get("/invitation?key=\(link)").status == .ok)
    }

    @Test func `refuses a form from elsewhere`() async throws {
        let answer = try await site.post("/sign-in", [("mail", mail), ("passphrase", phrase)], from: "https://example.org")
        #expect(answer.status == .forbidden)
    }

    @Test func `survives whatever is sent`() async throws {
        let long = String(repeating: "x", count: 100_000)
        let texts = ["", " ", long, "\u{0}", "\u{202e}", "<script>alert(1)</script>", "' OR 1=1 --", "😀"]
        for text in texts {
            let signIn = try await browser.post("/sign-in", ["mail": text, "passphrase": text, "back": text])
            #expect([400, 422, 429].contains(signIn.status.code), "\(signIn.status)")
            #expect(!signIn.text.contains("<script>alert"))
            let accept = try await browser.post("/invitation", ["key": text, "passphrase": text])
            #expect([400, 404].contains(accept.status.code))
        }
        let repeated = try await browser.post("/sign-in", ["mail": mail, "mail": "b", "passphrase": phrase, "passphrase": "b"])
        #expect(repeated.status == .unprocessableContent)
    }
}
