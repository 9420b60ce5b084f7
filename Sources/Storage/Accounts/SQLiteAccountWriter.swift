internal import Casework
internal import Mechanism

/// Works on the accounts, inside a transaction of its connection; after a fault nothing more is written.
final class SQLiteAccountWriter: AccountWriter {
    let connection: Connection
    private var fault: (any Error)?

    init(connection: Connection) { self.connection = connection }

    /// Throws the fault that a body went on after.
    func confirm() throws {
        if let fault { throw fault }
    }

    private func writing(_ sql: String, _ values: [ColumnValue]) throws {
        try confirm()
        do { try connection.execute(sql, values) } catch {
            fault = error
            throw error
        }
    }

    private func put(_ table: String, _ row: [(column: String, value: ColumnValue)]) throws {
        let columns = row.map(\.column)
        let places = columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        let changes = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        try writing(
            "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places)) ON CONFLICT (\(columns[0])) DO UPDATE SET \(changes)",
            row.map(\.value))
    }
}

extension SQLiteAccountWriter {
    func put(_ key: WrappedKey) throws {
        try put("stream_key", [("stream", .text(key.stream.text)), ("master_key", .text(key.masterKey)), ("bytes", .bytes(key.bytes))])
    }

    func put(_ account: AccountEntry) throws {
        try put(
            "account",
            [
                ("person", .text(account.person.text)), ("mail_mark", .bytes(account.mailMark)), ("state", .text(account.state.rawValue)),
                ("particulars", .bytes(account.particulars)), ("passphrase", .optional(account.passphrase)),
                ("created", .integer(account.created)), ("seen", .integer(account.seen)),
            ])
    }

    func removeAccount(of person: PersonID) throws { try writing("DELETE FROM account WHERE person = ?1", [.text(person.text)]) }

    func put(_ link: LinkEntry) throws {
        try put(
            "invitation_link",
            [
                ("token_mark", .bytes(link.tokenMark)), ("person", .text(link.person.text)), ("created", .integer(link.created)),
                ("expires", .integer(link.expires)), ("is_replaced", .integer(link.isReplaced ? 1 : 0)),
            ])
    }

    func removeLinks(of person: PersonID) throws { try writing("DELETE FROM invitation_link WHERE person = ?1", [.text(person.text)]) }

    func put(_ factor: FactorEntry) throws {
        try put(
            "second_factor",
            [
                ("identifier", .text(factor.identifier)), ("person", .text(factor.person.text)), ("kind", .text(factor.kind.rawValue)),
                ("secret", .bytes(factor.secret)), ("words", .bytes(factor.words)), ("credential_mark", .optional(factor.credentialMark)),
                ("created", .integer(factor.created)), ("is_confirmed", .integer(factor.isConfirmed ? 1 : 0)),
                ("counter", .integer(factor.counter)),
            ])
    }

    func removeFactor(_ identifier: String) throws { try writing("DELETE FROM second_factor WHERE identifier = ?1", [.text(identifier)]) }

    func put(_ code: RecoveryEntry) throws {
        try put(
            "recovery_code", [("mark", .bytes(code.mark)), ("person", .text(code.person.text)), ("used", .optional(code.used))])
    }

    func removeRecoveryCodes(of person: PersonID) throws {
        try writing("DELETE FROM recovery_code WHERE person = ?1", [.text(person.text)])
    }

    func put(_ session: SessionEntry) throws {
        try put(
            "session",
            [
                ("identifier", .text(session.identifier)), ("token_mark", .bytes(session.tokenMark)),
                ("person", .text(session.person.text)),
                ("stage", .text(session.stage.rawValue)), ("created", .integer(session.created)), ("last_used", .integer(session.lastUsed)),
                ("expires", .integer(session.expires)), ("device", .bytes(session.device)), ("stepped_up", .optional(session.steppedUp)),
                ("challenge", .optional(session.challenge)), ("challenged", .optional(session.challenged)),
            ])
    }

    func removeSession(_ identifier: String) throws { try writing("DELETE FROM session WHERE identifier = ?1", [.text(identifier)]) }

    func put(_ attempt: AttemptEntry) throws {
        try put(
            "sign_in_attempt",
            [
                ("identifier", .text(attempt.identifier)), ("subject", .bytes(attempt.subject)), ("instant", .integer(attempt.instant)),
                ("outcome", .text(attempt.outcome.rawValue)),
            ])
    }

    func removeAttempts(before instant: Int64) throws {
        try writing("DELETE FROM sign_in_attempt WHERE instant < ?1", [.integer(instant)])
    }

    func put(_ message: OutgoingEntry) throws {
        try put(
            "outgoing",
            [("identifier", .text(message.identifier)), ("created", .integer(message.created)), ("content", .bytes(message.content))])
    }

    func removeMessage(_ identifier: String) throws { try writing("DELETE FROM outgoing WHERE identifier = ?1", [.text(identifier)]) }
}

extension ColumnValue {
    fileprivate static func optional(_ bytes: [UInt8]?) -> ColumnValue { bytes.map { .bytes($0) } ?? .null }
    fileprivate static func optional(_ number: Int64?) -> ColumnValue { number.map { .integer($0) } ?? .null }
}
