public import Mechanism

/// The accounts and what belongs to them, apart from the record of acts, so that a person's data can be deleted.
///
/// What names a person is sealed before it comes here, and found by keyed hashes. Bodies run as those of `Records` do: `write` lasts whole
/// when it returns, or not at all.
public protocol AccountStore: Sendable {
    /// Reads one state.
    func read<Result: Sendable>(_ body: @Sendable (any AccountReader) throws -> Result) async throws -> Result
    /// Reads and writes, as one act.
    func write<Result: Sendable>(_ body: @Sendable (any AccountWriter) throws -> Result) async throws -> Result
}

/// What can be read about accounts. Lists are in the order of what they hold was made, and of identifiers.
public protocol AccountReader {
    /// The wrapped key of the accounts; none before the first account.
    func key() throws -> WrappedKey?
    /// The account of a person.
    func account(of person: PersonID) throws -> AccountEntry?
    /// The account with the mark of an electronic address.
    func account(mailMark: [UInt8]) throws -> AccountEntry?
    /// All accounts, in the order of persons.
    func accounts() throws -> [AccountEntry]
    /// The link with the mark of a token.
    func link(tokenMark: [UInt8]) throws -> LinkEntry?
    /// The links of a person.
    func links(of person: PersonID) throws -> [LinkEntry]
    /// The second factors of a person.
    func factors(of person: PersonID) throws -> [FactorEntry]
    /// The recovery codes of a person, in the order of their marks.
    func recoveryCodes(of person: PersonID) throws -> [RecoveryEntry]
    /// The session with the mark of a token.
    func session(tokenMark: [UInt8]) throws -> SessionEntry?
    /// The sessions of a person.
    func sessions(of person: PersonID) throws -> [SessionEntry]
    /// The attempts on a subject after an instant.
    func attempts(on subject: [UInt8], after instant: Int64) throws -> [AttemptEntry]
    /// The messages that wait to be laid down.
    func messages() throws -> [OutgoingEntry]
}

/// What can be written about accounts. What is put takes the place of what had its identifier.
public protocol AccountWriter: AccountReader {
    /// Keeps the wrapped key of the accounts.
    func put(_ key: WrappedKey) throws
    /// Keeps an account.
    func put(_ account: AccountEntry) throws
    /// Takes an account away, with all that belongs to it.
    func removeAccount(of person: PersonID) throws
    /// Keeps a link.
    func put(_ link: LinkEntry) throws
    /// Takes the links of a person away.
    func removeLinks(of person: PersonID) throws
    /// Keeps a second factor.
    func put(_ factor: FactorEntry) throws
    /// Takes a second factor away.
    func removeFactor(_ identifier: String) throws
    /// Keeps a recovery code.
    func put(_ code: RecoveryEntry) throws
    /// Takes the recovery codes of a person away.
    func removeRecoveryCodes(of person: PersonID) throws
    /// Keeps a session.
    func put(_ session: SessionEntry) throws
    /// Takes a session away.
    func removeSession(_ identifier: String) throws
    /// Keeps an attempt.
    func put(_ attempt: AttemptEntry) throws
    /// Takes the attempts before an instant away.
    func removeAttempts(before instant: Int64) throws
    /// Keeps a message until it is laid down.
    func put(_ message: OutgoingEntry) throws
    /// Takes a message away.
    func removeMessage(_ identifier: String) throws
}
