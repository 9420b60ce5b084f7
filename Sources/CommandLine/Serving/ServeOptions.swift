internal import Casework
internal import Registry

/// The options by which commands say where the site is and who may come.
enum ServeOptions {
    static let listen = Option(
        "listen", "ADDRESS", .text, "the address and port to listen on; port 0 takes one that is free", default: "127.0.0.1:8080")
    static let socket = Option("socket", "FILE", .file, "listen on this Unix socket instead, for a proxy on the same machine")
    static let origin = Option(
        "origin", "URL", .text, "the address as browsers see it (default: http://localhost with the port)")
    static let certificate = Option("certificate", "FILE", .file, "the certificate for TLS without a proxy, in PEM")
    static let certificateKey = Option("certificate-key", "FILE", .file, "the key of the certificate, in PEM")
    static let outbox = Option("outbox", "DIR", .folder, "where messages are laid down to be sent (default: DB.outgoing)")
    static let behindProxy = Flag("behind-proxy", "believe the proxy before us: X-Real-IP and X-Forwarded-Proto")
    static let quiet = Flag("quiet", "log no requests")
    static let all = [listen, socket, origin, certificate, certificateKey, outbox]

    /// What a call asks for, with what is read for it.
    static func plan(
        _ record: OpenedRecord, _ invocation: Invocation, _ ports: Ports, started: @escaping @Sendable (String) async throws -> Void
    ) async throws -> SitePlan {
        let (parts, site) = (try ports.requireRecord(), try ports.requireSite())
        let data = try DataFolder.find(invocation, ports)
        let outbox = outbox(of: record.path, invocation)
        let accounts = try await Failure.explaining("open the accounts in \(record.path)") {
            try await site.accounts(record, outbox, data.path)
        }
        return SitePlan(
            record: record, accounts: accounts, mediaTypes: try parts.mediaTypes(), counting: try parts.words(),
            registry: try RegistryOptions.read(data.registry, invocation.console, ports).registry,
            questionnaire: try QuestionnaireFile.read(for: record.definition, invocation, ports), data: data, outbox: outbox,
            listening: try listening(invocation), origin: invocation[origin], identity: try identity(invocation, ports),
            isBehindProxy: invocation[behindProxy], logs: !invocation[quiet], started: started)
    }

    /// The folder in which messages for a record are laid down.
    static func outbox(of database: String, _ invocation: Invocation) -> String { invocation[outbox] ?? database + ".outgoing" }

    private static func listening(_ invocation: Invocation) throws -> SitePlan.Listening {
        if let path = invocation[socket] { return .unix(path: path) }
        let text = try invocation.value(listen)
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, let port = parts.last.flatMap({ UInt16($0) }) else {
            throw Failure(
                .usage, cannot: "listen on \(text)", because: "that is no address with a port",
                remedy: "Write it like 127.0.0.1:8080, or [::1]:8080.")
        }
        let address = parts.dropLast().joined(separator: ":")
        return .tcp(address: address.hasPrefix("[") ? String(address.dropFirst().dropLast()) : address, port: port)
    }

    private static func identity(_ invocation: Invocation, _ ports: Ports) throws -> (certificate: [UInt8], key: [UInt8])? {
        switch (invocation[certificate], invocation[certificateKey]) {
        case (nil, nil): return nil
        case (let certificate?, let key?):
            return (try read(certificate, "the certificate", ports), try read(key, "the key of the certificate", ports))
        default:
            throw Failure(
                .usage, cannot: "serve with TLS", because: "certificate and key go together",
                remedy: "Name both, --certificate and --certificate-key, or neither.")
        }
    }

    private static func read(_ path: String, _ what: String, _ ports: Ports) throws(Failure) -> [UInt8] {
        do throws(FileFault) { return try ports.files.read(path) } catch { throw Failure.reading(what, error) }
    }
}

extension Ports {
    /// The ports of the site, which every program of ours has.
    func requireSite() throws -> SitePorts {
        guard let site else { throw Failure(.configuration, cannot: "serve the site", because: "this program was built without it") }
        return site
    }
}
