internal import Casework
internal import CommandLine
private import Dispatch
private import Glibc
internal import HTTPServer
internal import Localization
internal import Storage
internal import Vault
internal import Website
internal import Words

/// The site as this program serves it.
enum SiteServing {
    /// The parts of the site that only this program has.
    static let ports = SitePorts(
        accounts: { try await accounts($0, outbox: $1, data: $2) }, outgoing: { try FolderOutbox(in: $0).messages() },
        serve: { try await serve($0) })

    private static func accounts(_ record: OpenedRecord, outbox: String, data: String) async throws -> AccountKeeper {
        let form = ComposedForm()
        let policy = PassphrasePolicy(
            try CommonPassphrases(in: data, LocalFiles()), serviceWords: ["Palermo", "UNTOC", "UNODC", "Vienna"], form: form)
        return AccountKeeper(
            try await SQLiteAccounts(record.path), sealing: record.key, chance: Sodium(), passphrases: Argon2Passphrases(), policy: policy,
            codes: OATHCodes(), sheet: Base32Sheet(), form: form, outbox: FolderOutbox(in: outbox))
    }

    private static func serve(_ plan: SitePlan) async throws {
        let socket = try listen(plan.listening)
        let origin = plan.origin ?? "\(plan.identity == nil ? "http" : "https")://localhost:\(socket.port)"
        guard let address = SiteAddress(origin) else {
            throw Failure(
                .usage, cannot: "serve at \(origin)", because: "that is no address", remedy: "Write it like https://review.example.org.")
        }
        let log = ServerLog(logs: plan.logs)
        let site = Site(try parts(of: plan, at: address, log), at: address)
        var server = Server(
            bodyLimit: { site.bodyLimit($0) }, identity: plan.identity.map { TLSIdentity(certificate: $0.certificate, key: $0.key) },
            isBehindProxy: plan.isBehindProxy)
        server.log = { log.write($0, form: site.form(ofPath: $0.path)) }
        server.report = { log.write("none", $0) }
        let running = Task { [server] in try await server.run(on: socket) { try await site.answer($0) } }
        let signals = endings { running.cancel() }
        defer { for signal in signals { signal.cancel() } }
        try await plan.started(address.origin)
        try await running.value
    }

    private static func listen(_ listening: SitePlan.Listening) throws -> ListeningSocket {
        do throws(ServerFault) {
            switch listening {
            case .tcp(let address, let port): return try .tcp(address: address, port: port)
            case .unix(let path): return try .unix(path: path)
            }
        } catch {
            throw Failure(.unavailable, cannot: "listen", because: "\(error)", remedy: "Name another address with --listen.")
        }
    }

    private static func parts(of plan: SitePlan, at address: SiteAddress, _ log: ServerLog) throws -> SiteParts {
        let outbox = FolderOutbox(in: plan.outbox)
        return SiteParts(
            record: plan.record.keeper, accounts: plan.accounts, attachments: plan.record.attachments, mediaTypes: plan.mediaTypes,
            counting: plan.counting, passkeys: FIDO2Passkeys(PasskeySite(name: address.domain, origin: address.origin)),
            codes: LibQRCodes(),
            digests: Sodium(), chance: Sodium(), clock: SystemClock(), registry: plan.registry, questionnaire: plan.questionnaire,
            catalogues: try catalogues(in: plan.data.path), assets: try assets(in: plan.data.path), outgoing: { try outbox.messages() },
            report: { log.write($0, $1) })
    }

    private static func catalogues(in data: String) throws -> Catalogues {
        try Catalogues { try? LocalFiles().read("\(data)/languages/\($0)") }
    }

    private static func assets(in data: String) throws -> [NamedBytes] {
        let (files, folder) = (LocalFiles(), "\(data)/site")
        return try files.list(folder).map { NamedBytes($0, try files.read("\(folder)/\($0)")) }
    }

    /// Calls when the process is told to end, once; told a second time, it ends at once.
    private static func endings(_ end: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
        [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                signal(number, SIG_DFL)
                end()
            }
            source.resume()
            return source
        }
    }
}
