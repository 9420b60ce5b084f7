import Casework
import CaseworkTesting
import HTTP
import Mechanism
import Registry
import Testing

@testable import Website

/// What strangers and careless programs send.
@Suite struct `Attacks on the site` {
    private static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1 --", "../../etc/passwd", "\u{202E}txt.exe", "{State}",
        "%s%n", "\u{0}",
        "🇺🇳", String(repeating: "a", count: 5_000), "-1", "99999999999999999999", "2026-02-30", "",
    ]

    @Test func `no form makes the site fail, whatever stands in it`() async throws {
        let tried = try await TriedSite.played()
        var dice = Dice()
        let names = [
            "text", "choice", "language", "basedOn", "topic", "kind", "mail", "name", "role", "note", "until", "version", "audience",
            "things",
            "step", "capacity", "state", "document", "isAsked", "languages", "answersDue", "reviewer", "documents", "evidence", "item",
            "code",
            "position", "back", "statement", "of", "instruments", "leaver", "person", "articles", "status", "stage", "providers", "need",
            "summary",
            "list", "question", "reference", "referenceDay", "confirm", "fit", "key", "passphrase",
        ]
        for author in [PlayedReview.focalPoint, PlayedReview.lyonesse, PlayedReview.caseOfficer, PlayedReview.root] {
            for route in Routes.all where route.method == .post && route.pattern.description != "/sign-out" {
                let fields = (0..<12).map { _ in (names[dice.below(names.count)], Self.hostile[dice.below(Self.hostile.count)]) }
                let answer = try await tried.post(path(route.pattern, &dice), fields, as: author)
                #expect(answer.status.code < 500, "\(route.pattern): \(fields.map(\.0))")
            }
        }
    }

    @Test func `no path makes the site fail, whatever it names`() async throws {
        let tried = try await TriedSite.played()
        var dice = Dice()
        for route in Routes.all where route.method == .get {
            for _ in 0..<8 {
                guard
                    let target = Target(
                        segments(route.pattern, &dice), query: ["all": "x", "article": "<b>", "audience": "'", "back": "//x"])
                else {
                    continue
                }
                let answer = try await tried.get(target.text, as: PlayedReview.focalPoint)
                #expect(answer.status.code < 500, "\(target.text)")
                if case .events = answer.body { continue }
                #expect(!answer.text.contains("<b>"), "\(target.text)")
            }
        }
    }

    @Test func `what somebody writes is text on every page that shows it`() async throws {
        let tried = try await TriedSite.played()
        let text = "<script>alert('x')</script>"
        let sent = try await tried.post(
            "/reviews/RUR/phases/2/arrangements", [("languages", "en"), ("text", text), ("version", "0"), ("language", "en")],
            as: PlayedReview.focalPoint)
        #expect(sent.status == .seeOther)
        for author in [PlayedReview.focalPoint, PlayedReview.lyonesse, PlayedReview.caseOfficer] {
            let page = try await tried.get("/reviews/RUR/phases/2/arrangements", as: author).text
            #expect(!page.contains("<script>alert"))
            #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
        }
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example", "/\\evil.example", "/x\r\nset-cookie: a=b", "javascript:alert(1)", "/%0d%0aa:b",
    ])
    func `nobody is led anywhere but here`(back: String) async throws {
        let tried = try await TriedSite.played()
        let answer = try await tried.post("/language", [("language", "fr"), ("back", back)])
        #expect(answer.location == "/")
        #expect(answer.headers.values("set-cookie").count == 1)
    }

    @Test func `a session of somebody else's making opens nothing`() async throws {
        let tried = try await TriedSite.played()
        for cookie in [
            "session=0", "session=\(String(repeating: "0", count: 64))", "session=; session=1",
            "session=\(String(repeating: "f", count: 3_000))",
        ] {
            var request = Request(.get, try #require(Target(["reviews"])))
            request.headers = ["host": "localhost:8080"]
            request.headers["cookie"] = HeaderValue(cookie)
            let answer = try await tried.site.answer(request)
            #expect(answer.location?.hasPrefix("/sign-in") == true, "\(cookie)")
        }
    }

    @Test func `a body that is no form is answered, and nothing is done`() async throws {
        let tried = try await TriedSite.played()
        let token = try await tried.session(of: PlayedReview.focalPoint.person).text
        for (type, body) in [
            ("application/json", "{}"), ("text/plain", "a=b"), ("multipart/form-data; boundary=x", "--y"),
            ("application/x-www-form-urlencoded", "%zz"),
        ] {
            var request = Request(.post, try #require(Target(["seen"])), body: Array(body.utf8))
            request.headers = ["host": "localhost:8080", "origin": "http://localhost:8080"]
            request.headers["content-type"] = HeaderValue(type)
            request.headers["cookie"] = HeaderValue("session=\(token)")
            #expect(try await tried.site.answer(request).status == .badRequest, "\(type)")
        }
    }

    private func path(_ pattern: RoutePattern, _ dice: inout Dice) -> String {
        Target(segments(pattern, &dice))?.path ?? "/"
    }

    /// A path of a form, in which some names are right and others are hostile.
    private func segments(_ pattern: RoutePattern, _ dice: inout Dice) -> [String] {
        let right = ["state": "RUR", "phase": "2", "instrument": "UNTOC", "question": "UNTOC-5-1", "language": "fr", "document": "summary"]
        return pattern.segments.map { segment in
            switch segment {
            case .fixed(let word): return word
            case .named(let name):
                let hostile = ["'", "<b>", "-1", "0", "99999999999999999999", "\u{202E}", "RUR%00", "é"]
                return dice.below(4) > 0 ? right[name] ?? "\(dice.below(60))" : hostile[dice.below(hostile.count)]
            }
        }
    }
}

/// Numbers that look like chance, the same each time.
private struct Dice {
    private var state: UInt64 = 42

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
