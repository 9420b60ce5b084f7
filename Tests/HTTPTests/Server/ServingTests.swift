import HTTP
import HTTPServer
import Testing

@Suite struct `Serving` {
    @Test func `several requests go over one connection`() async throws {
        try await serving(echo) { port in
            let bodies = try await onThread {
                let client = try RawClient(port: port)
                return ["/a", "/b?x=1", "/c%20d/"].map { target in
                    client.send("GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n")
                    return client.answer().body
                }
            }
            #expect(bodies == ["GET /a 0", "GET /b?x=1 0", "GET /c%20d/ 0"])
        }
    }

    @Test func `HEAD is answered with the length and without the body`() async throws {
        try await serving(echo) { port in
            let answer = try await exchange("HEAD /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
            #expect(answer.hasPrefix("HTTP/1.1 200") && answer.contains("Content-Length: 9\r\n") && answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test func `a body comes whole, with its length or in chunks`() async throws {
        try await serving(echo) { port in
            let long = String(repeating: "x", count: 300_000)
            let answers = try await onThread {
                let client = try RawClient(port: port)
                client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: \(long.utf8.count)\r\n\r\n\(long)")
                let first = client.answer().body
                client.send("POST /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
                client.send("2;note=1\r\nde\r\n0\r\n\r\n")
                return [first, client.answer().body]
            }
            #expect(answers == ["POST /a 300000", "POST /b 5"])
        }
    }

    @Test func `a handler that throws is a failure without details, told to the operator`() async throws {
        struct Secret: Error {}
        let reports = Notes<String>()
        let handler: Server.Handler = { _ in throw Secret() }
        try await serving(Server(report: { reports.add("\($0)") }), handler) { port in
            let answer = try await exchange("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
            #expect(answer.hasPrefix("HTTP/1.1 500") && !answer.contains("Secret"))
        }
        #expect(reports.all == ["Secret()"])
    }

    @Test func `an answer of 304 has no body and keeps its tag`() async throws {
        let tag = try #require(EntityTag("abc"))
        let handler: Server.Handler = { Response.html("page").tagged(tag, for: $0) }
        try await serving(handler) { port in
            let answer = try await exchange(
                "GET / HTTP/1.1\r\nHost: x\r\nIf-None-Match: W/\"abc\"\r\nConnection: close\r\n\r\n", port: port)
            #expect(answer.hasPrefix("HTTP/1.1 304") && answer.contains("\"abc\"") && answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test func `the log has neither query nor address unless asked for`() async throws {
        for logsAddresses in [false, true] {
            let notes = Notes<AccessRecord>()
            try await serving(Server(log: { notes.add($0) }, logsAddresses: logsAddresses), echo) { port in
                _ = try await exchange("GET /a?token=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
                try await notes.wait(for: 1)
            }
            let record = try #require(notes.all.first)
            #expect(record.method == "GET" && record.path == "/a" && record.status == 200 && record.bytes == 16)
            #expect(record.microseconds > 0 && record.remoteAddress == (logsAddresses ? "127.0.0.1" : nil))
        }
    }

    @Test func `a proxy is believed only where there is one`() async throws {
        let asked = "GET / HTTP/1.1\r\nHost: x\r\nX-Real-IP: 192.0.2.7\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n"
        for (isBehindProxy, expected) in [(true, "192.0.2.7 true"), (false, "127.0.0.1 false")] {
            let handler: Server.Handler = { .plain("\($0.remoteAddress ?? "-") \($0.isSecure)") }
            try await serving(Server(isBehindProxy: isBehindProxy), handler) { port in
                let answer = try await exchange(asked, port: port)
                #expect(answer.hasSuffix("\r\n\r\n" + expected))
            }
        }
    }

    @Test func `what frames a message is not the handler's to say`() async throws {
        let handler: Server.Handler = { _ in Response(.ok, headers: ["content-length": "1", "x-a": "b"], body: .bytes([0x61, 0x62, 0x63])) }
        try await serving(handler) { port in
            let answer = try await exchange("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
            #expect(answer.contains("Content-Length: 3") && !answer.lowercased().contains("content-length: 1"))
        }
    }
}
