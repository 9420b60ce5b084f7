import Casework
import CaseworkTesting
import HTTP
import JSONText
import Mechanism
import Pages
import Testing
import Website

@Suite struct `The account` {
    private let site: TriedSite
    private let focal = PlayedReview.focalPoint

    init() async throws { site = try await TriedSite.played() }

    private func browser(of author: Author) async throws -> Browser {
        let browser = Browser(site, token: try await site.session(of: author.person).text)
        try await browser.get("/account")
        return browser
    }

    @Test func `shows name, sessions and second factors, and the proof of its forms`() async throws {
        let page = try await site.get("/account", as: focal).text
        #expect(page.contains("Name of focal") && page.contains("telephone") && page.contains("This session"))
        #expect(page.firstMatch(of: /name="form-token" value="[0-9a-f]+"/) != nil)
        #expect(!page.contains("/account/second-factors/remove"), "the last one stays")
    }

    @Test func `shows the capacities that the record gives`() async throws {
        #expect(try await site.get("/account", as: PlayedReview.lyonesse).text.contains("Permanent mission"))
        #expect(try await site.get("/account", as: PlayedReview.root).text.contains("Administrator"))
    }

    @Test func `changes the passphrase, gives another token, and says so`() async throws {
        let browser = try await browser(of: focal)
        let before = browser.token
        let answer = try await browser.post(
            "/account/passphrase",
            ["present-passphrase": "green ladders walk at noon", "new-passphrase": "blue kettles sing under water"])
        #expect(answer.location == "/account?done=passphrase")
        #expect(browser.token != before)
        #expect(try await browser.get("/account?done=passphrase").text.contains("Your passphrase was changed"))
    }

    @Test(arguments: [
        ("wrong", "blue kettles sing under water", "not your present"), ("green ladders walk at noon", "short", "at least"),
        ("", "", "at least"), (String(repeating: "x", count: 30_000), "blue kettles sing under water", "not your present"),
    ])
    func `says what is wrong with a change, and changes nothing`(old: String, new: String, words: String) async throws {
        let browser = try await browser(of: focal)
        let answer = try await browser.post("/account/passphrase", ["present-passphrase": old, "new-passphrase": new])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("class=\"correction\"") && answer.text.contains(words))
        #expect(new.isEmpty || !answer.text.contains("value=\"\(new)\""))
    }

    @Test func `ends another session, and all others`() async throws {
        let browser = try await browser(of: focal)
        let other = Browser(site)
        for _ in 1...2 {
            try await other.post("/sign-in", ["mail": "focal@example.org", "passphrase": "green ladders walk at noon"])
            #expect(try await other.get("/second-factor").status == .ok)
            let identifier = try #require(
                try await browser.get("/account").text.firstMatch(of: /name="session" value="([0-9a-f]+)"/)
            ).output.1
            #expect(browser.page.contains("Tried/1.0 &lt;b&gt;"))
            try await browser.post("/account/sessions/end", ["session": String(identifier)])
            #expect(try await other.get("/second-factor").location?.hasPrefix("/sign-in") == true)
        }
        try await other.post("/sign-in", ["mail": "focal@example.org", "passphrase": "green ladders walk at noon"])
        try await browser.post("/account/sessions/others", [:])
        #expect(try await other.get("/second-factor").location?.hasPrefix("/sign-in") == true)
        #expect(try await browser.get("/account").status == .ok)
    }

    @Test func `asks for the second factor before it adds or removes one or makes codes, once it is not fresh`() async throws {
        let browser = try await browser(of: focal)
        site.clock.wait(milliseconds: 11 * 60_000)
        #expect(try await browser.get("/account").text.contains("You will be asked for your second factor first."))
        #expect(try await browser.get("/second-factor/new").location?.hasPrefix("/second-factor?back=") == true)
        #expect(try await browser.post("/account/recovery-codes", [:]).location?.hasPrefix("/second-factor?back=") == true)
        #expect(try await browser.post("/account/second-factors/remove", ["factor": "x"]).location?.hasPrefix("/second-factor") == true)
        #expect(try await browser.get("/second-factor?back=/account").text.contains("once more"))
    }

    @Test func `makes new recovery codes, shown once`() async throws {
        let answer = try await browser(of: focal).post("/account/recovery-codes", [:])
        #expect(answer.text.matches(of: /<li><code/).count == 10)
        #expect(answer.headers["cache-control"]?.text == "no-store")
    }

    @Test func `takes a passkey, shows it as second factor, and takes it away`() async throws {
        let browser = try await browser(of: focal)
        try await browser.get("/second-factor/new")
        #expect(browser.page.contains("data-passkey=\"add\" hidden"))
        let added = try await browser.post(
            "/second-factor/new/passkey",
            ["clientData": try await challenge(browser), "authenticatorData": "CQ", "words": "Key", "back": "/account?done=added"])
        #expect(added.location == "/account?done=added")
        let account = try await browser.get("/account?done=added").text
        #expect(account.contains("The second factor was added.") && account.contains("<bdi>Key</bdi>"))
        try await browser.get("/second-factor?back=/account")
        let shown = try await browser.post(
            "/second-factor/passkey",
            [
                "credential": "CQ", "clientData": try await challenge(browser), "authenticatorData": "", "signature": "AQE",
                "back": "/account",
            ])
        #expect(shown.location == "/account")
        try await browser.get("/account")
        let identifiers = browser.page.matches(of: /name="factor" value="([0-9a-f]+)"/).map { String($0.output.1) }
        #expect(identifiers.count == 2)
        #expect(try await browser.post("/account/second-factors/remove", ["factor": identifiers[1]]).location == "/account?done=removed")
        #expect(try await browser.post("/account/second-factors/remove", ["factor": identifiers[0]]).location == "/account?done=stays")
    }

    /// The challenge for a passkey, as the script gets it.
    private func challenge(_ browser: Browser) async throws -> String {
        let json = try JSON(reading: try await browser.post("/second-factor/challenge", [:]).bytes)
        #expect(json["domain"]?.text == "localhost")
        return try #require(json["challenge"]?.text)
    }

    @Test func `refuses passkeys that are none, whatever is sent`() async throws {
        let browser = try await browser(of: focal)
        for text in ["", "!", "AA==", String(repeating: "A", count: 20_000)] {
            try await browser.get("/second-factor")
            let shown = try await browser.post(
                "/second-factor/passkey", ["credential": text, "clientData": text, "authenticatorData": text, "signature": text])
            #expect([422, 429].contains(shown.status.code))
            try await browser.get("/account")
            let added = try await browser.post("/second-factor/new/passkey", ["clientData": text, "authenticatorData": text])
            #expect([422, 429].contains(added.status.code))
        }
    }

    @Test func `a form without the proof of the session does nothing`() async throws {
        let token = try await site.session(of: focal.person).text
        let stranger = Browser(site, token: token)
        #expect(try await stranger.post("/sign-out", [:]).status == .conflict)
        #expect(try await stranger.get("/account").status == .ok)
    }
}

@Suite struct `Since somebody was here` {
    private let site: TriedSite

    init() async throws { site = try await TriedSite.played() }

    @Test func `what is new stays until they say that they have seen it`() async throws {
        let browser = Browser(site, token: try await site.session(of: PlayedReview.focalPoint.person).text)
        for _ in 1...2 { #expect(try await browser.get("/").text.contains("Since you were here")) }
        let position = browser.hidden("position")
        #expect(Int64(position) ?? 0 > 0)
        for _ in 1...2 { #expect(try await browser.post("/seen", ["position": position]).location == "/") }
        let page = try await browser.get("/").text
        #expect(page.contains("Nothing new since you were here.") && !page.contains("action=\"/seen\""))
        #expect(try await site.get("/", as: PlayedReview.lyonesse).text.contains("Since you were here"), "others have not seen it")
    }

    @Test(arguments: ["", "x", "1.5", "99999999999999999999"])
    func `what is no position is refused`(position: String) async throws {
        let answer = try await site.post("/seen", [("position", position)], as: PlayedReview.focalPoint)
        #expect(answer.status == .badRequest)
    }
}

@Suite struct `Outgoing messages` {
    private let site: TriedSite

    init() async throws {
        site = try await TriedSite.played()
        _ = try await site.session(of: PlayedReview.thule.person)
    }

    @Test func `are shown to administrators with their links, the newest first`() async throws {
        let page = try await site.get("/messages", as: PlayedReview.root).text
        let token = try #require(site.outbox.messages.first { $0.kind == .invitation }?.values["token"])
        #expect(page.contains("/invitation?key=\(token)"))
        let (newest, oldest) = (try #require(page.firstRange(of: "root@")), try #require(page.firstRange(of: "mission-THU@")))
        #expect(newest.lowerBound < oldest.lowerBound)
    }

    @Test func `are shown to case officers without links`() async throws {
        let page = try await site.get("/messages", as: PlayedReview.caseOfficer).text
        #expect(page.contains("mission-THU@example.org"))
        #expect(!page.contains("key=") && site.outbox.messages.compactMap { $0.values["token"] }.allSatisfy { !page.contains($0) })
    }

    @Test(arguments: [PlayedReview.focalPoint, PlayedReview.lotsOfficer, PlayedReview.lyonesse])
    func `are nothing to others`(author: Author) async throws {
        #expect(try await site.get("/messages", as: author).status == .notFound)
        #expect(try await !site.get("/account", as: author).text.contains("/messages"))
    }
}

@Suite struct `The choice of a language` {
    @Test(arguments: [
        ("/account/recovery-codes", "/account"), ("/second-factor/new/passkey", "/second-factor/new"), ("/reviews/RUR", "/reviews/RUR"),
        ("/seen", "/"), ("/contribution?key=x", "/contribution?key=x"), ("nonsense", "/"),
    ])
    func `leads back to a page, also from where a form was shown again`(back: String, page: String) async throws {
        let site = try TriedSite(PlayedReview())
        #expect(try await site.post("/language", [("language", "fr"), ("back", back)]).location == page)
    }
}
