import HTTP
import HTTPServer
import Synchronization
import Testing

@Suite struct `Streams of events` {
    /// Events that come on and on, and a note when nobody wants them any more.
    private static func ticking(_ ended: Notes<Void>) -> AsyncStream<ServerSentEvent> {
        let (events, continuation) = AsyncStream.makeStream(of: ServerSentEvent.self)
        let clock = Task {
            for number in 1... {
                if let event = ServerSentEvent("\(number)", kind: "tick") { continuation.yield(event) }
                try await Task.sleep(for: .milliseconds(10))
            }
        }
        continuation.onTermination = { _ in
            clock.cancel()
            ended.add(())
        }
        return events
    }

    private let asking = "GET /events HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test func `come as they happen, and end with a graceful stop`() async throws {
        let ended = Notes<Void>()
        let socket = try ListeningSocket.tcp(port: 0)
        let (port, asking) = (socket.port, asking)
        let server = Task { try await Server().run(on: socket) { _ in .events(Self.ticking(ended)) } }
        let started = Notes<String>()
        let client = Task {
            try await onThread {
                let client = try RawClient(port: port)
                client.send(asking)
                started.add(client.read(upTo: "event: tick\ndata: 3\n\n"))
                return client.readToEnd()
            }
        }
        try await started.wait(for: 1)
        #expect(started.all.first?.contains("text/event-stream") == true && started.all.first?.contains("data: 1\n") == true)
        server.cancel()
        try await server.value
        #expect(try await client.value.hasSuffix("0\r\n\r\n"))
        #expect(ended.all.count == 1)
    }

    @Test func `end when the reader is gone, which a heartbeat finds out`() async throws {
        let (ended, open) = (Notes<Void>(), Notes<AsyncStream<ServerSentEvent>.Continuation>())
        let server = Server(limits: ServerLimits(heartbeat: .milliseconds(20)))
        let handler: Server.Handler = { _ in
            let (events, continuation) = AsyncStream.makeStream(of: ServerSentEvent.self)
            continuation.onTermination = { _ in ended.add(()) }
            open.add(continuation)
            return .events(events)
        }
        let asking = asking
        try await serving(server, handler) { port in
            let heard = try await onThread {
                let client = try RawClient(port: port)
                client.send(asking)
                return client.read(upTo: ":\n\n")
            }
            #expect(heard.hasSuffix(":\n\n"))
            try await ended.wait(for: 1)
        }
        #expect(ended.all.count == 1)
    }

    @Test func `are not begun for who asks for the head alone`() async throws {
        let ended = Notes<Void>()
        let handler: Server.Handler = { _ in .events(Self.ticking(ended)) }
        try await serving(handler) { port in
            let answer = try await exchange("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
            #expect(answer.hasPrefix("HTTP/1.1 200") && answer.hasSuffix("\r\n\r\n") && !answer.contains("data:"))
            try await ended.wait(for: 1)
        }
        #expect(ended.all.count == 1)
    }

    @Test func `that end by themselves leave the connection usable, and pieces come whole`() async throws {
        let handler: Server.Handler = { _ in
            Response(
                .ok,
                body: .stream(
                    AsyncStream { continuation in
                        for _ in 0..<5 { continuation.yield([UInt8](repeating: 0x61, count: 40_000)) }
                        continuation.finish()
                    }))
        }
        try await serving(handler) { port in
            let answers = try await onThread {
                let client = try RawClient(port: port)
                return (0..<2).map { _ in
                    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                    return client.read(upTo: "\r\n0\r\n\r\n").utf8.count { $0 == 0x61 }
                }
            }
            #expect(answers.allSatisfy { $0 >= 200_000 })
        }
    }
}
