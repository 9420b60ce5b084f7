import Casework
import CaseworkTesting
import HTTP
import Law
import Mechanism
import Pages
import Registry
import Testing
import Website

@Suite struct `The people of a review` {
    private static let mission = PlayedReview.mission("RUR")

    private func nominations(_ site: TriedSite) async throws -> [Nomination] {
        try await site.review.keeper.review(of: PlayedReview.state).nominations
    }

    private static func fields(_ role: String, leaver: Int? = nil) -> [(String, String)] {
        [
            ("of", "RUR"), ("role", role), ("name", "Cara Rura"), ("title", "Judge"), ("mail", "cara@example.org"),
            ("telephone", "+43 1 5"), ("note", "NV/9"), ("leaver", leaver.map { "\($0)" } ?? ""),
        ]
    }

    @Test func `are shown to their own State, and all of them to the case officer`() async throws {
        let site = try await TriedSite.played()
        let own = try await site.get("/reviews/RUR/people", as: PlayedReview.focalPoint).text
        #expect(own.contains(Planted.nominationName.word))
        #expect(own.contains(Planted.contributorName.word))
        #expect(!own.contains(Planted.nominationOfReviewer.word))
        let all = try await site.get("/reviews/RUR/people", as: PlayedReview.caseOfficer).text
        #expect(all.contains(Planted.nominationName.word) && all.contains(Planted.nominationOfReviewer.word))
        #expect(try await site.get("/reviews/RUR/people", as: PlayedReview.bystander).status == .notFound)
    }

    @Test func `come from the note to the approval, each step by who takes it`() async throws {
        let site = try await TriedSite.played()
        let note = Array("%PDF note".utf8)
        let filed = try await site.postFile("/reviews/RUR/nominations", Self.fields("expert"), file: note, as: Self.mission)
        let path = try #require(filed.location)
        let id = try #require(try await nominations(site).last?.id)
        #expect(path == "/reviews/RUR/nominations/\(id)")
        let fetched = try await site.get("\(path)/note", as: PlayedReview.caseOfficer)
        #expect(fetched.bytes == note)
        #expect(fetched.headers["content-disposition"]?.text.hasPrefix("attachment") == true)
        #expect(try await site.get("\(path)/note", as: PlayedReview.lyonesse).status == .notFound)
        let officer = PlayedReview.caseOfficer
        let page = try await site.get(path, as: officer).text
        let until = try #require(page.firstMatch(of: /name="until" value="([0-9-]+)"/)?.output.1)
        let sent = site.outbox.messages.count
        for _ in 1...2 { #expect(try await site.post("\(path)/link", [("until", "\(until)")], as: officer, request: "x").location == path) }
        let person = try #require(try await nominations(site).last?.person)
        #expect(site.outbox.messages.dropFirst(sent).filter { $0.values["token"] != nil && $0.recipient == "cara@example.org" }.count == 1)
        let nominee = Author(person, as: .nominee(PlayedReview.state))
        #expect(try await site.get(path, as: nominee).text.contains("Hand in the profile"))
        let profile = [("name", "Cara Rura"), ("title", "Chief judge"), ("mail", "cara@example.org"), ("telephone", "+43 1 5")]
        #expect(try await site.post("\(path)/profile", profile + [("publishes", "yes")], as: nominee).location == path)
        #expect(try await site.get(path, as: officer).text.contains("Differs"))
        #expect(
            try await site.post("\(path)/question", [("text", "Which title is right?"), ("language", "en")], as: officer).location == path)
        #expect(try await site.get(path, as: nominee).text.contains("Which title is right?"))
        #expect(try await site.post("\(path)/profile", profile, as: nominee).location == path)
        #expect(try await site.post("\(path)/approval", as: officer).location == path)
        #expect(try await nominations(site).last?.stage == .approved)
    }

    @Test func `are not nominated with faults, which are all shown at once with what was typed`() async throws {
        let site = try await TriedSite.played()
        let count = try await nominations(site).count
        let answer = try await site.post(
            "/reviews/RUR/nominations", [("of", "RUR"), ("name", "Cara & Co"), ("mail", "nowhere")], as: Self.mission)
        #expect(answer.status.code == 422)
        for text in ["Cara &amp; Co", "no electronic address", "Choose one of the list", "This is needed"] {
            #expect(answer.text.contains(text), "\(text)")
        }
        #expect(try await nominations(site).count == count)
    }

    @Test func `have one focal point, unless one leaves for the other; what is open is summed up`() async throws {
        let site = try await TriedSite.played()
        let second = try await site.post("/reviews/RUR/nominations", Self.fields("focal point"), as: Self.mission)
        #expect(second.status.code == 422)
        #expect(second.text.contains("is of another focal point"))
        #expect(second.text.contains("¶18"))
        let leaving = try #require(try await nominations(site).first { $0.role == .focalPoint }?.id)
        let answer = try await site.post("/reviews/RUR/nominations", Self.fields("focal point", leaver: leaving), as: Self.mission)
        let path = try #require(answer.location)
        for nomination in [path, "/reviews/RUR/nominations/\(leaving)"] {
            #expect(try await site.get(nomination, as: Self.mission).text.contains("\(nomination)/handover"))
            let open = try await site.get("\(nomination)/handover", as: Self.mission).text
            for text in ["Cara Rura", Planted.nominationName.word, "/reviews/RUR/phases/2/", "¶34"] {
                #expect(open.contains(text), "\(text)")
            }
        }
        #expect(try await site.get("\(path)/handover", as: PlayedReview.lyonesse).status == .notFound)
    }

    @Test func `are nominated once by a form that is sent twice, and can be withdrawn by their State alone`() async throws {
        let site = try await TriedSite.played()
        let count = try await nominations(site).count
        var path = ""
        for _ in 1...2 {
            path = try #require(
                try await site.post("/reviews/RUR/nominations", Self.fields("observer"), as: Self.mission, request: "one").location)
        }
        #expect(try await nominations(site).count == count + 1)
        #expect(try await site.get(path, as: PlayedReview.lyonesse).status == .notFound)
        #expect(try await site.post("\(path)/withdrawal", as: PlayedReview.lyonesse).status == .notFound)
        #expect(try await site.post("\(path)/withdrawal", as: Self.mission).location == path)
        #expect(try await nominations(site).last?.stage == .withdrawn)
    }

    /// A nomination to which a link was sent, by the path of its page.
    private func invited(_ site: TriedSite, mail: String) async throws -> (path: String, answer: Response) {
        let fields = Self.fields("observer").map { $0.0 == "mail" ? ("mail", mail) : $0 }
        let path = try #require(try await site.post("/reviews/RUR/nominations", fields, as: Self.mission).location)
        let until = "\(ViennaDay.at(millisecondsSince1970: site.clock.now()) + 2)"
        return (path, try await site.post("\(path)/link", [("until", until)], as: PlayedReview.caseOfficer))
    }

    @Test func `renew a link that expired themselves, and not before`() async throws {
        let site = try await TriedSite.played()
        let (path, _) = try await invited(site, mail: "cara@example.org")
        let nominee = Author(try #require(try await nominations(site).last?.person), as: .nominee(PlayedReview.state))
        site.clock.wait(milliseconds: 5 * 86_400_000)
        let page = try await site.get(path, as: nominee).text
        #expect(page.contains("Renew the link") && !page.contains("Hand in the profile"))
        #expect(try await site.post("\(path)/renewal", as: nominee).location == path)
        #expect(try await site.get(path, as: nominee).text.contains("Hand in the profile"))
        let again = try await site.post("\(path)/renewal", as: nominee)
        #expect(again.status.code == 422)
        #expect(again.text.contains("the link works until"))
    }

    @Test func `are sent no link to an address that belongs to somebody else`() async throws {
        let site = try await TriedSite.played()
        _ = try await site.session(of: PlayedReview.focalPoint.person)
        let (_, answer) = try await invited(site, mail: "focal@example.org")
        #expect(answer.status == .conflict)
        #expect(answer.text.contains("belongs to the account of another person"))
    }

    @Test func `are joined by contributors, who get a link and lose it`() async throws {
        let site = try await TriedSite.played()
        let until = "\(ViennaDay.at(millisecondsSince1970: site.clock.now()) + 3)"
        let fields = [("name", "Ministry of Justice"), ("mail", "justice@example.org"), ("until", until)]
        let none = try await site.post("/reviews/RUR/phases/2/contributors", fields, as: PlayedReview.focalPoint)
        #expect(none.status.code == 422)
        #expect(none.text.contains("Choose the questions of at least one article"))
        let sent = site.outbox.messages.count
        for _ in 1...2 {
            let answer = try await site.post(
                "/reviews/RUR/phases/2/contributors", fields + [("articles", "UNTOC-18")], as: PlayedReview.focalPoint, request: "one")
            #expect(answer.location == "/reviews/RUR/people#contributors")
        }
        #expect(site.outbox.messages.dropFirst(sent).filter { $0.recipient == "justice@example.org" }.count == 1)
        let contributor = try #require(try await site.review.keeper.review(of: PlayedReview.state).contributors.last)
        let path = "/reviews/RUR/phases/2/contributors/\(contributor.id)/revocation"
        #expect(try await site.post(path, as: PlayedReview.focalPoint).status == .seeOther)
        #expect(try await site.post(path, as: PlayedReview.lyonesse).status == .notFound)
        #expect(try await site.review.keeper.review(of: PlayedReview.state).contributors.last?.revokedOn != nil)
    }

    @Test func `are consulted when they do not review, and the consultations can fail`() async throws {
        let site = try await TriedSite.played()
        let fields = [("reviewer", "THU"), ("text", "No answer since May."), ("language", "en")]
        let answer = try await site.post("/reviews/RUR/consultations", fields, as: PlayedReview.focalPoint)
        #expect(answer.location == "/reviews/RUR/people#consultations")
        let number = try #require(try await site.review.keeper.review(of: PlayedReview.state).consultations.last?.id)
        #expect(try await site.get("/reviews/RUR/people", as: PlayedReview.focalPoint).text.contains("No answer since May."))
        let failure = "/reviews/RUR/consultations/\(number)/failure"
        #expect(try await site.post(failure, as: PlayedReview.focalPoint).location == "/reviews/RUR/people#consultations")
        let again = try await site.post(failure, as: PlayedReview.focalPoint)
        #expect(again.status.code == 422)
        #expect(again.text.contains("do not exist, or are over"))
    }
}

extension TriedSite {
    /// Sends a form with a file, as a browser does.
    fileprivate func postFile(_ path: String, _ fields: [(String, String)], file: [UInt8], as author: Author) async throws -> Response {
        let token = try await proof(of: author)
        var body: [UInt8] = []
        for (name, value) in fields + [(FormSeal.tokenField, token)] {
            body += Array("--edge\r\ncontent-disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array("--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"note.pdf\"\r\n\r\n".utf8)
        body += file + Array("\r\n--edge--\r\n".utf8)
        var headers: Headers = ["host": "localhost:8080", "content-type": "multipart/form-data; boundary=edge"]
        headers["origin"] = HeaderValue(Self.address.origin)
        headers["cookie"] = HeaderValue("language=en; session=\(try await session(of: author.person).text)")
        return try await site.answer(Request(.post, try Target(reading: Array(path.utf8)), headers: headers, body: body))
    }
}
