import Foundation
import HTTP
import HTTPServer
import Testing

@Suite struct `TLS` {
    private static let isAvailable = ["openssl", "curl"].allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }

    @Test(.enabled(if: isAvailable, "openssl and curl are not installed"))
    func `a certificate is shown, old versions are refused, and requests are known to be secure`() async throws {
        let identity = try await onThread { try Self.identity() }
        let handler: Server.Handler = { .plain("secure: \($0.isSecure)") }
        try await serving(Server(identity: identity), handler) { port in
            let address = "https://127.0.0.1:\(port)/"
            let new = try await onThread { try Self.run("curl", "-sk", "--max-time", "300", address) }
            let old = try await onThread { try Self.run("curl", "-sk", "--max-time", "300", "--tls-max", "1.1", address) }
            #expect(new == "secure: true")
            #expect(old.isEmpty)
        }
    }

    @Test func `what is no certificate does not start`() async throws {
        let socket = try ListeningSocket.tcp(port: 0)
        let server = Server(identity: TLSIdentity(certificate: Array("no".utf8), key: Array("no".utf8)))
        await #expect(throws: ServerFault.notStarted(hasIdentity: true)) { try await server.run(on: socket, handler: echo) }
    }

    private static func identity() throws -> TLSIdentity {
        let folder = FileManager.default.temporaryDirectory.appending(path: "palermo-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (key, certificate) = (folder.appending(path: "key.pem"), folder.appending(path: "certificate.pem"))
        _ = try run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost", "-days",
            "2",
            "-keyout", key.path(), "-out", certificate.path())
        return TLSIdentity(certificate: Array(try Data(contentsOf: certificate)), key: Array(try Data(contentsOf: key)))
    }

    private static func run(_ program: String, _ arguments: String...) throws -> String {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/\(program)")
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
