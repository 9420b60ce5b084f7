import HTTP
import HTTPServer
import Testing

@Suite struct `Limits of a server` {
    @Test func `a path may have a body limit of its own`() async throws {
        let server = Server(limits: ServerLimits(bodyBytes: 10), bodyLimit: { $0.segments.first == "upload" ? 100 : nil })
        try await serving(server, echo) { port in
            for (path, status) in [("/upload", 200), ("/other", 413)] {
                let body = String(repeating: "x", count: 50)
                let answer = try await exchange(
                    "POST \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 50\r\n\r\n\(body)", port: port)
                #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
            }
        }
    }

    @Test func `a body that does not say its length is refused at its end, or cut off`() async throws {
        try await serving(Server(limits: ServerLimits(bodyBytes: 10)), echo) { port in
            let head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            let chunk = "400\r\n\(String(repeating: "x", count: 1_024))\r\n"
            let refused = try await exchange(head + chunk + "0\r\n\r\n", port: port)
            #expect(refused.hasPrefix("HTTP/1.1 413") && refused.contains("Connection: close"))
            let endless = try await exchange(head + String(repeating: chunk, count: 2_000), port: port)
            #expect(endless.isEmpty)
        }
    }

    @Test func `who is silent is hung up on`() async throws {
        let notes = Notes<AccessRecord>()
        try await serving(Server(limits: ServerLimits(idleSeconds: 1), log: { notes.add($0) }), echo) { port in
            let answer = try await exchange("GET /a?b HTTP/1.1\r\nHos", port: port)
            #expect(!answer.contains("200"))
            try await notes.wait(for: 1)
        }
        #expect(notes.all.map(\.path) == ["/a"] && notes.all.map(\.status) == [0])
    }

    @Test func `who sends a body drop by drop is hung up on`() async throws {
        try await serving(Server(limits: ServerLimits(receiveSeconds: 0)), echo) { port in
            let answer = try await onThread {
                let client = try RawClient(port: port)
                client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\na")
                return client.readToEnd()
            }
            #expect(!answer.contains("200"))
        }
    }

    @Test func `one address has so many connections and no more`() async throws {
        try await serving(Server(limits: ServerLimits(connectionsPerAddress: 2)), echo) { port in
            let answers = try await onThread {
                let clients = try (0..<3).map { _ in try RawClient(port: port) }
                return clients.map { client in
                    client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
                    return client.answer().body
                }
            }
            #expect(answers.filter { $0 == "GET /a 0" }.count == 2)
        }
    }
}
