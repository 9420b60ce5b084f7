import HTTP
import HTTPServer
import Synchronization

/// Serves while the body runs, and stops gracefully after it.
func serving(
    _ server: Server, _ handler: @escaping Server.Handler, _ body: @Sendable (UInt16) async throws -> Void
) async throws {
    let socket = try ListeningSocket.tcp(port: 0)
    let task = Task { try await server.run(on: socket, handler: handler) }
    do { try await body(socket.port) } catch {
        task.cancel()
        _ = await task.result
        throw error
    }
    task.cancel()
    try await task.value
}

/// Serves with the usual limits.
func serving(_ handler: @escaping Server.Handler, _ body: @Sendable (UInt16) async throws -> Void) async throws {
    try await serving(Server(), handler, body)
}

/// Keeps what it is told, from any thread.
final class Notes<Note: Sendable>: Sendable {
    private let notes = Mutex<[Note]>([])

    var all: [Note] { notes.withLock { $0 } }

    func add(_ note: Note) { notes.withLock { $0.append(note) } }

    /// Waits until so many are there, for as long as half a minute of sleeps takes.
    func wait(for count: Int) async throws {
        for _ in 0..<15_000 where all.count < count { try await Task.sleep(for: .milliseconds(2)) }
    }
}

/// Answers with what was asked.
let echo: Server.Handler = { request in
    .plain("\(request.method.rawValue) \(request.target.text) \(request.body.count)")
}
