package import Casework
package import Mechanism
package import Registry

/// What the commands that serve the site need from outside.
package struct SitePorts: Sendable {
    /// Opens the accounts beside a record, with the folder in which messages are laid down and the folder of shipped data.
    package let accounts: @Sendable (_ record: OpenedRecord, _ outbox: String, _ data: String) async throws -> AccountKeeper
    /// The messages in a folder that nobody has taken yet, the oldest first.
    package let outgoing: @Sendable (_ outbox: String) throws -> [OutgoingMessage]
    /// Serves the site until the process is told to end; then finishes what was begun.
    package let serve: @Sendable (SitePlan) async throws -> Void

    /// The ports of the site.
    package init(
        accounts: @escaping @Sendable (_ record: OpenedRecord, _ outbox: String, _ data: String) async throws -> AccountKeeper,
        outgoing: @escaping @Sendable (_ outbox: String) throws -> [OutgoingMessage],
        serve: @escaping @Sendable (SitePlan) async throws -> Void
    ) {
        self.accounts = accounts
        self.outgoing = outgoing
        self.serve = serve
    }
}

/// A site that is to be served.
package struct SitePlan: Sendable {
    /// Where a server listens.
    package enum Listening: Sendable {
        case tcp(address: String, port: UInt16)
        case unix(path: String)
    }

    /// The record.
    package let record: OpenedRecord
    /// The accounts.
    package let accounts: AccountKeeper
    /// Who tells media types by content.
    package let mediaTypes: any MediaTypes
    /// Who counts words.
    package let counting: any WordCounting
    /// States and instruments.
    package let registry: TreatyRegistry
    /// The questions.
    package let questionnaire: Questionnaire
    /// The folder of shipped data.
    package let data: DataFolder
    /// The folder in which messages are laid down.
    package let outbox: String
    /// Where the server listens.
    package let listening: Listening
    /// The address as browsers write it; none where it is that of the port on this machine.
    package let origin: String?
    /// Certificate and key for TLS, as bytes of PEM.
    package let identity: (certificate: [UInt8], key: [UInt8])?
    /// Whether a proxy of ours stands before the server.
    package let isBehindProxy: Bool
    /// Whether requests are logged.
    package let logs: Bool
    /// Is told the address once the server listens.
    package let started: @Sendable (_ origin: String) async throws -> Void
}
