import Foundation
import Glibc

/// A client that says what it is told to, byte by byte, and blocks; use it on a thread of its own.
final class RawClient {
    private let descriptor: Int32
    private var received: [UInt8] = []

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        // Other tests may keep the threads of all tasks busy for a minute.
        var patience = timeval(tv_sec: 300, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard result == 0 else { throw ClientFault.notConnected }
    }

    deinit { close(descriptor) }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Everything up to the end of the connection.
    func readToEnd() -> String {
        while readMore() {}
        defer { received = [] }
        return String(decoding: received, as: UTF8.self)
    }

    /// Up to a text and with it, or to the end of the connection.
    func read(upTo text: String) -> String {
        while true {
            if let range = received.firstRange(of: Array(text.utf8)) as Range<Int>? {
                defer { received.removeSubrange(..<range.upperBound) }
                return String(decoding: received[..<range.upperBound], as: UTF8.self)
            }
            guard readMore() else { return readToEnd() }
        }
    }

    /// One answer with a Content-Length; head and body.
    func answer() -> (head: String, body: String) {
        let head = read(upTo: "\r\n\r\n")
        let length = head.firstMatch(of: /(?i)content-length: (\d+)/).flatMap { Int($0.output.1) } ?? 0
        while received.count < length, readMore() {}
        defer { received.removeFirst(min(length, received.count)) }
        return (head, String(decoding: received.prefix(length), as: UTF8.self))
    }

    private func readMore() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count > 0 else { return false }
        received += chunk[..<count]
        return true
    }
}

enum ClientFault: Error { case notConnected }

/// Does what blocks on a thread of its own, for the tasks of the server share few.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Swift.Result { try body() }) }
    }
}

/// Sends a text over a connection of its own and gives everything that comes back.
func exchange(_ text: String, port: UInt16) async throws -> String {
    try await onThread {
        let client = try RawClient(port: port)
        client.send(text)
        return client.readToEnd()
    }
}
