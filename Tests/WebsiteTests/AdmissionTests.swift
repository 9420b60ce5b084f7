import CaseworkTesting
import HTTP
import Localization
import Mechanism
import Testing
import Website

@Suite struct `Who is let in` {
    @Test func `who is not signed in is led to sign in, wherever something is and wherever nothing is`() async throws {
        let site = try await TriedSite.played()
        for path in ["/reviews", "/reviews/RUR", "/reviews/XXX", "/nowhere/at/all"] {
            let answer = try await site.get(path)
            #expect(answer.status == .seeOther)
            #expect(answer.location?.hasPrefix("/sign-in?back=") == true, "\(path)")
        }
        #expect(try await site.get("/").location == "/sign-in")
    }

    @Test func `who is signed in comes home, in the language of the choice`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get("/", as: PlayedReview.focalPoint, in: .arabic)
        #expect(page.status == .ok)
        #expect(page.text.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.text.contains("Name of focal"))
        #expect(page.headers["cache-control"]?.text == "no-store")
    }

    @Test func `a session that has ended lets nobody in`() async throws {
        let site = try await TriedSite.played()
        _ = try await site.session(of: PlayedReview.focalPoint.person)
        site.clock.wait(milliseconds: 31 * 60_000)
        #expect(try await site.get("/", as: PlayedReview.focalPoint).location == "/sign-in")
    }

    @Test func `a form from another site is refused, and one of which nobody says from where`() async throws {
        let site = try await TriedSite.played()
        let foreign = try await site.post("/language", [("language", "fr"), ("back", "/")], from: "https://example.org")
        #expect(foreign.status == .forbidden)
        #expect(foreign.headers.values("set-cookie").isEmpty)
        let own = try await site.post("/language", [("language", "fr"), ("back", "/reviews")])
        #expect(own.location == "/reviews")
        #expect(own.headers["set-cookie"]?.text.hasPrefix("language=fr") == true)
        let elsewhere = try await site.post("/language", [("language", "fr"), ("back", "//example.org/x")])
        #expect(elsewhere.location == "/", "it leads to nowhere but here")
    }

    @Test func `every answer says what pages of ours never do, and other hosts are not served`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get("/reviews", as: PlayedReview.focalPoint)
        #expect(page.headers["content-security-policy"]?.text.contains("script-src 'self'") == true)
        #expect(page.headers["content-security-policy"]?.text.contains("unsafe") == false)
        var request = Request(.get, try #require(Target([])))
        request.headers["host"] = "example.org"
        #expect(try await site.site.answer(request).status.code == 421)
    }

    @Test func `what has a digest in its address may be kept for good, and nothing is there under another digest`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get("/", as: PlayedReview.focalPoint).text
        let path = try #require(page.firstMatch(of: /href="(\/static\/[0-9a-f]+\/palermo.css)"/)?.output.1)
        let style = try await site.get(String(path))
        #expect(style.text == "body{}")
        #expect(style.headers["cache-control"]?.text.contains("immutable") == true)
        #expect(try await site.get("/static/00/palermo.css").status != .ok)
    }
}
