public import Casework
public import Localization
public import Mechanism
public import Registry

/// What the site works with.
public struct SiteParts: Sendable {
    /// The record.
    public let record: RecordKeeper
    /// The accounts.
    public let accounts: AccountKeeper
    /// The files beside the record.
    public let attachments: any Attachments
    /// Who tells what a file is by its content.
    public let mediaTypes: any MediaTypes
    /// Who counts words.
    public let counting: any WordCounting
    /// Who verifies passkeys; none where the site has no domain for them.
    public let passkeys: (any Passkeys)?
    /// Who draws QR codes.
    public let codes: any QRCodes
    /// Who hashes for the addresses of assets and the proofs of forms.
    public let digests: any Digests
    /// Chance for the names of requests.
    public let chance: any Chance
    /// The clock.
    public let clock: any DayClock
    /// States and instruments.
    public let registry: TreatyRegistry
    /// The questions.
    public let questionnaire: Questionnaire
    /// The words of all languages.
    public let catalogues: Catalogues
    /// The style sheet and the scripts, by their names.
    public let assets: [NamedBytes]
    /// What was laid down to be sent, for the page that shows it; none where it cannot be looked at.
    public let outgoing: (@Sendable () throws -> [OutgoingMessage])?
    /// Is told what went wrong on our side, with the reference that the reader is shown.
    public let report: @Sendable (_ reference: String, any Error) -> Void

    /// The parts.
    public init(
        record: RecordKeeper, accounts: AccountKeeper, attachments: any Attachments, mediaTypes: any MediaTypes,
        counting: any WordCounting, passkeys: (any Passkeys)?, codes: any QRCodes, digests: any Digests, chance: any Chance,
        clock: any DayClock, registry: TreatyRegistry, questionnaire: Questionnaire, catalogues: Catalogues, assets: [NamedBytes],
        outgoing: (@Sendable () throws -> [OutgoingMessage])? = nil, report: @escaping @Sendable (String, any Error) -> Void = { _, _ in }
    ) {
        self.record = record
        self.accounts = accounts
        self.attachments = attachments
        self.mediaTypes = mediaTypes
        self.counting = counting
        self.passkeys = passkeys
        self.codes = codes
        self.digests = digests
        self.chance = chance
        self.clock = clock
        self.registry = registry
        self.questionnaire = questionnaire
        self.catalogues = catalogues
        self.assets = assets
        self.outgoing = outgoing
        self.report = report
    }
}
