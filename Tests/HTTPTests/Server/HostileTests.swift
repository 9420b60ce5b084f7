import HTTP
import HTTPServer
import Testing

/// What is refused, and that the connection is closed after it; most of it the library itself lets pass.
@Suite struct `Hostile requests` {
    private static let refused: [(what: String, request: String, status: Int)] = [
        ("two framings", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        ("two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400),
        ("a list of lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3, 3\r\n\r\nabc", 400),
        ("a signed length", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +3\r\n\r\nabc", 400),
        ("another coding", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
        ("a coding in 1.0", "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        ("no host", "GET / HTTP/1.1\r\n\r\n", 400),
        ("no host in 1.0", "GET / HTTP/1.0\r\n\r\n", 400),
        ("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400),
        ("a host that is none", "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n", 400),
        ("a space in a name", "GET / HTTP/1.1\r\nHost: x\r\nX-A : y\r\n\r\n", 400),
        ("bytes that are not UTF-8", "GET /%FF HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        ("a zero", "GET /a%00b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        ("a hidden slash", "GET /a%2Fb HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        ("dots", "GET /a/../b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        ("hidden dots", "GET /a/%2e%2E/b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        ("a backslash", "GET /a\\b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        ("another host's address", "GET http://y/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        ("a method that is not served", "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\na", 405),
        ("a method that is not known", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 501),
        ("a body of GET", "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc", 413),
        ("too long a declared body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n", 413),
        ("an expectation", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nExpect: tea\r\n\r\na", 417),
        ("too long a target", "GET /\(String(repeating: "a", count: 9_000)) HTTP/1.1\r\nHost: x\r\n\r\n", 414),
        ("too many headers", "GET / HTTP/1.1\r\nHost: x\r\n\((0..<101).map { "A\($0): b\r\n" }.joined())\r\n", 431),
        ("too large headers", "GET / HTTP/1.1\r\nHost: x\r\nA: \(String(repeating: "a", count: 40_000))\r\n\r\n", 431),
    ]

    @Test func `are refused, and their connections closed`() async throws {
        try await serving(echo) { port in
            for (what, request, status) in Self.refused {
                let answer = try await exchange(request, port: port)
                #expect(
                    answer.hasPrefix("HTTP/1.1 \(status) ") || answer.hasPrefix("HTTP/1.0 \(status) "), "\(what): \(answer.prefix(300))")
            }
            let answer = try await exchange("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
            #expect(answer.hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `never bring the server down, whatever the bytes`() async throws {
        let sources = Self.refused.map { Array($0.request.utf8) }.filter { $0.count < 1_000 }
        try await serving(Server(limits: ServerLimits(idleSeconds: 1)), echo) { port in
            try await onThread {
                var chance = Chance(seed: 5)
                for round in 0..<300 {
                    var bytes = sources[round % sources.count]
                    for _ in 0..<3 { bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(in: 0...255, using: &chance) }
                    try RawClient(port: port).send(bytes)
                }
            }
            let answer = try await exchange("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
            #expect(answer.hasPrefix("HTTP/1.1 200"))
        }
    }
}
