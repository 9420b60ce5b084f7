import Casework
import CaseworkTesting
import HTTP
import Mechanism
import Pages
import Testing
import Website

@Suite struct `Documents` {
    private static let path = "/reviews/RUR/phases/1/documents"

    /// Sends a file as a browser does.
    private func upload(
        _ site: TriedSite, _ content: String, named name: String, title: String = "", as author: Author, request: String = "upload"
    ) async throws -> Response {
        let fields = [
            (FormSeal.tokenField, try await site.proof(of: author)), (FormSeal.requestField, request), ("title", title), ("language", "en"),
        ]
        var body = ""
        for (field, value) in fields { body += "--edge\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n" }
        body += "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
        body += "Content-Type: application/pdf\r\n\r\n\(content)\r\n--edge--\r\n"
        var headers: Headers = ["host": "localhost:8080", "origin": "http://localhost:8080"]
        headers["cookie"] = HeaderValue("language=en; session=\(try await site.session(of: author.person).text)")
        headers["content-type"] = "multipart/form-data; boundary=edge"
        return try await site.site.answer(
            Request(.post, try Target(reading: Array(Self.path.utf8)), headers: headers, body: Array(body.utf8)))
    }

    private func count(_ site: TriedSite) async throws -> Int {
        try await site.review.keeper.review(of: PlayedReview.state).phase(1)?.dialogue.documents.count ?? 0
    }

    @Test func `wait in quarantine until the case officer clears them, then others fetch them`() async throws {
        let site = try await `The reviewer's desk`.answered()
        #expect(
            try await upload(site, "%PDF call", named: "call.pdf", title: "Record of a call", as: PlayedReview.focalPoint).location
                == Self.path)
        #expect(try await !site.get(Self.path, as: PlayedReview.lyonesse).text.contains("Record of a call"))
        let office = try await site.get(Self.path, as: PlayedReview.caseOfficer).text
        let number = String(try #require(office.firstMatch(of: /documents\/([0-9]+)\/examination/)?.output.1))
        #expect(try await site.get("\(Self.path)/\(number)", as: PlayedReview.lyonesse).status == .notFound)
        let examined = try await site.post("\(Self.path)/\(number)/examination", [("isFit", "yes")], as: PlayedReview.caseOfficer)
        #expect(examined.status == .seeOther)
        let file = try await site.get("\(Self.path)/\(number)", as: PlayedReview.lyonesse)
        #expect(file.text == "%PDF call")
        #expect(file.headers["content-disposition"]?.text.hasPrefix("attachment; filename=\"Record of a call.pdf\"") == true)
        #expect(file.headers["content-security-policy"]?.text.contains("sandbox") == true)
        #expect(file.headers["x-content-type-options"]?.text == "nosniff")
        #expect(file.headers["cache-control"]?.text == "no-store")
    }

    @Test func `that were rejected are fetched by nobody else`() async throws {
        let site = try await `The reviewer's desk`.answered()
        _ = try await upload(site, "%PDF", named: "x.pdf", as: PlayedReview.lyonesse)
        let number = try #require(
            try await site.review.keeper.review(of: PlayedReview.state).phase(1)?.dialogue.documents.first?.id)
        _ = try await site.post("\(Self.path)/\(number)/examination", [("isFit", "no")], as: PlayedReview.caseOfficer)
        #expect(try await site.get("\(Self.path)/\(number)", as: PlayedReview.focalPoint).status == .notFound)
        let again = try await site.post("\(Self.path)/\(number)/examination", [("isFit", "yes")], as: PlayedReview.caseOfficer)
        #expect(again.status == .unprocessableContent && again.text.contains("¶20"))
        #expect(
            try await site.post("\(Self.path)/\(number)/examination", [("isFit", "yes")], as: PlayedReview.lyonesse).status == .notFound)
    }

    @Test func `are what their content is, whatever their name says`() async throws {
        let site = try await `The reviewer's desk`.answered()
        let answer = try await upload(site, "<html><script>", named: "paper.pdf", title: "Kept title", as: PlayedReview.focalPoint)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("text/html") && answer.text.contains("Kept title"))
        #expect(try await count(site) == 0)
    }

    @Test func `cannot be empty or missing, and their name not long`() async throws {
        let site = try await `The reviewer's desk`.answered()
        let empty = try await upload(
            site, "", named: "empty.pdf", title: String(repeating: "x", count: 201), as: PlayedReview.focalPoint)
        #expect(empty.status == .unprocessableContent)
        #expect(empty.text.contains("This file is empty.") && empty.text.contains("At most 200 characters."))
        let missing = try await site.post(Self.path, [("title", "x")], as: PlayedReview.focalPoint)
        #expect(missing.text.contains("Choose a file."))
        #expect(try await count(site) == 0)
    }

    @Test(arguments: ["../../etc/passwd", "..\\\\..\\\\boot.ini", "<img src=x onerror=alert(1)>.html", ".htaccess"])
    func `with names that look like paths or markup are nothing but files`(name: String) async throws {
        let site = try await `The reviewer's desk`.answered()
        #expect(try await upload(site, "%PDF", named: name, as: PlayedReview.focalPoint).status == .seeOther)
        let page = try await site.get(Self.path, as: PlayedReview.focalPoint).text
        #expect(!page.contains("<img") && !page.contains("../.."))
        let number = try #require(
            try await site.review.keeper.review(of: PlayedReview.state).phase(1)?.dialogue.documents.first?.id)
        let file = try await site.get("\(Self.path)/\(number)", as: PlayedReview.focalPoint)
        let disposition = try #require(file.headers["content-disposition"]?.text)
        #expect(disposition.hasPrefix("attachment;") && disposition.contains(".pdf\"") && !disposition.contains(".."))
        #expect(file.headers["content-type"]?.text == "application/pdf")
    }

    @Test(arguments: [
        ("Record of a call", "Record of a call.pdf"), ("paper.PDF", "paper.PDF"), ("../../etc/passwd", "_.._etc_passwd.pdf"),
        ("cute\u{202E}fdp.exe", "cute_fdp.exe.pdf"), ("line\nbreak", "line_break.pdf"), (".", "document.pdf"),
        (String(repeating: "é", count: 300), String(repeating: "é", count: 80) + ".pdf"),
    ])
    func `are kept under names that hide nothing`(title: String, name: String) {
        #expect(KindOfFile(mediaType: "application/pdf").fileName(title) == name)
    }

    @Test func `with huge names are not taken`() async throws {
        let site = try await `The reviewer's desk`.answered()
        let answer = try await upload(site, "%PDF", named: String(repeating: "n", count: 5_000), as: PlayedReview.focalPoint)
        #expect(answer.status == .badRequest)
        #expect(try await count(site) == 0)
    }

    @Test func `sent twice are filed once, and another file is another one`() async throws {
        let site = try await `The reviewer's desk`.answered()
        for _ in 1...2 { #expect(try await upload(site, "%PDF 1", named: "a.pdf", as: PlayedReview.focalPoint).status == .seeOther) }
        #expect(try await count(site) == 1)
        #expect(try await upload(site, "%PDF 2", named: "a.pdf", as: PlayedReview.focalPoint).status == .seeOther)
        #expect(try await count(site) == 2)
    }

    @Test func `do not exist for who has no part in the review`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let cleared = try #require(site.review.numbers[.clearedDocument])
        for author in [PlayedReview.bystander, PlayedReview.translator] {
            #expect(try await site.get(Self.path, as: author).status == .notFound)
            #expect(try await site.get("\(Self.path)/\(cleared)", as: author).status == .notFound)
            #expect(try await upload(site, "%PDF", named: "a.pdf", as: author).status == .notFound)
        }
    }
}
