import HTTP
import HTTPServer
import Synchronization
import Testing

@Suite struct `A graceful stop` {
    @Test func `answers all that was begun`() async throws {
        let begun = Notes<String>()
        let socket = try ListeningSocket.tcp(port: 0)
        let port = socket.port
        let server = Task {
            try await Server(limits: ServerLimits(stopping: .seconds(300))).run(on: socket) { request in
                begun.add(request.target.text)
                try await Task.sleep(for: .milliseconds(300))
                return .plain("done")
            }
        }
        let clients = (0..<20).map { number in
            Task { try await exchange("GET /\(number) HTTP/1.1\r\nHost: x\r\n\r\n", port: port) }
        }
        try await begun.wait(for: 20)
        server.cancel()
        try await server.value
        for client in clients {
            let answer = try await client.value
            #expect(answer.hasPrefix("HTTP/1.1 200") && answer.hasSuffix("done") && answer.contains("Connection: close"))
        }
        await #expect(throws: ClientFault.self) { try await exchange("", port: port) }
    }

    @Test func `cancels what takes longer than the time for stopping, and says so`() async throws {
        let begun = Notes<Void>()
        let socket = try ListeningSocket.tcp(port: 0)
        let port = socket.port
        let server = Task {
            try await Server(limits: ServerLimits(stopping: .milliseconds(50))).run(on: socket) { _ in
                begun.add(())
                try await Task.sleep(for: .seconds(60))
                return .plain("done")
            }
        }
        let client = Task { try await exchange("GET / HTTP/1.1\r\nHost: x\r\n\r\n", port: port) }
        try await begun.wait(for: 1)
        server.cancel()
        try await server.value
        #expect(try await client.value.hasPrefix("HTTP/1.1 503"))
    }

    @Test func `survives clients that hung up while their requests were under way`() async throws {
        let (begun, ended) = (Notes<Void>(), Notes<AccessRecord>())
        let handler: Server.Handler = { _ in
            begun.add(())
            try await Task.sleep(for: .milliseconds(100))
            return .plain("done")
        }
        try await serving(Server(log: { ended.add($0) }), handler) { port in
            try await onThread { for _ in 0..<20 { try RawClient(port: port).send("GET / HTTP/1.1\r\nHost: x\r\n\r\n") } }
            try await begun.wait(for: 20)
            try await ended.wait(for: 20)
        }
        #expect(ended.all.count == 20)
    }

    @Test func `may come at any moment`() async throws {
        for milliseconds in 0..<10 {
            let socket = try ListeningSocket.tcp(port: 0)
            let port = socket.port
            let server = Task { try await Server(limits: ServerLimits(stopping: .zero)).run(on: socket, handler: echo) }
            let clients = (0..<5).map { _ in
                Task { try? await exchange("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port) }
            }
            try await Task.sleep(for: .milliseconds(milliseconds))
            server.cancel()
            try await server.value
            for client in clients { _ = await client.value }
        }
    }
}
