/// What the use cases of accounts work with.
public struct AccountKeeper: Sendable {
    let store: any AccountStore
    let sealing: any ContentSealing
    let chance: any Chance
    let passphrases: any Passphrases
    let policy: PassphrasePolicy
    let codes: any OneTimeCodes
    let sheet: any SheetCodes
    let form: any TextForm
    let outbox: any Outbox
    let limits: AccountLimits

    /// The accounts of a store, with those who seal, hash and send for it.
    public init(
        _ store: any AccountStore, sealing: any ContentSealing, chance: any Chance, passphrases: any Passphrases, policy: PassphrasePolicy,
        codes: any OneTimeCodes, sheet: any SheetCodes, form: any TextForm, outbox: any Outbox, limits: AccountLimits = AccountLimits()
    ) {
        self.store = store
        self.sealing = sealing
        self.chance = chance
        self.passphrases = passphrases
        self.policy = policy
        self.codes = codes
        self.sheet = sheet
        self.form = form
        self.outbox = outbox
        self.limits = limits
    }

    /// Works on the accounts in one transaction; the first one ever makes their key.
    func write<Result: Sendable>(_ body: @Sendable (AccountDesk) throws -> Result) async throws -> Result {
        try await store.write { writer in
            if let wrapped = try writer.key() { return try body(AccountDesk(store: writer, key: sealing.open(wrapped), keeper: self)) }
            let wrapped = try sealing.newKey(for: .accounts)
            try writer.put(wrapped)
            return try body(AccountDesk(store: writer, key: sealing.open(wrapped), keeper: self))
        }
    }

    /// A passphrase as it is hashed.
    func bytes(of passphrase: String) -> [UInt8] { Array(form.composed(passphrase).utf8) }
}

extension AccountKeeper {
    /// Lays down in the outbox what waits for it. What cannot be laid down stays, and goes with the next message: nobody's signing in
    /// fails for want of an outbox.
    @discardableResult
    func deliver() async -> Bool { (try? await DeliverMessages(self)()) != nil }
}
