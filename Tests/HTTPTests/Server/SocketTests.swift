import Foundation
import HTTPServer
import Testing

@Suite struct `A listening socket` {
    @Test func `takes a free port, and refuses what is no address`() throws {
        #expect(try ListeningSocket.tcp(port: 0).port > 0)
        #expect(throws: ServerFault.badAddress("localhost")) { try ListeningSocket.tcp(address: "localhost", port: 0) }
    }

    @Test func `of Unix has its mode, takes the place of an abandoned one, and leaves nothing behind`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "palermo-\(UUID().uuidString.prefix(8)).sock").path()
        do {
            let socket = try ListeningSocket.unix(path: path, mode: 0o600)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600 && socket.port == 0)
            #expect(throws: ServerFault.taken(path: path)) { try ListeningSocket.unix(path: path) }
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `of Unix removes no file of another kind`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "palermo-\(UUID().uuidString.prefix(8)).txt").path()
        try Data("kept".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: ServerFault.taken(path: path)) { try ListeningSocket.unix(path: path) }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("kept".utf8))
    }
}
