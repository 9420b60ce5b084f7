import HTTP
import Testing

@Suite struct `Answers` {
    @Test func `lead to pages of ours only`() throws {
        let target = try #require(Target(["a"], query: ["next": "http://evil.example"]))
        let response = Response.redirect(to: target)
        #expect(response.status == .seeOther && response.headers["location"] == "/a?next=http%3A%2F%2Fevil.example")
    }

    @Test func `name a file for old and new browsers`() {
        let response = Response.download([1], .pdf, name: "Résumé \"1\"\r\n.pdf")
        #expect(
            response.headers["content-disposition"]?.text
                == "attachment; filename=\"R_sum_ _1___.pdf\"; filename*=UTF-8''R%C3%A9sum%C3%A9%20%221%22%0D%0A.pdf")
        #expect(response.headers["x-content-type-options"] == "nosniff")
    }

    @Test func `tell events line by line`() throws {
        let event = try #require(ServerSentEvent("a\nb\r\nc\rd", kind: "note", id: "7"))
        #expect(String(decoding: event.bytes, as: UTF8.self) == "id: 7\nevent: note\ndata: a\ndata: b\ndata: c\ndata: d\n\n")
        #expect(ServerSentEvent("a", kind: "b\ndata: c") == nil && ServerSentEvent("a", id: "\0") == nil)
    }

    @Test func `say who may keep them, and give cookies`() throws {
        let response = Response.html("a").cached(.never).setting(try #require(Cookie("a", "1"))).setting(try #require(Cookie("b", "2")))
        #expect(response.headers["cache-control"] == "no-store" && response.headers.values("set-cookie").count == 2)
    }
}
