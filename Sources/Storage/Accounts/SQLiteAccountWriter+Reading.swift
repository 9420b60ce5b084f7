internal import Casework
internal import Mechanism

extension SQLiteAccountWriter {
    func key() throws -> WrappedKey? { try SQLiteReader(connection: connection).key(of: .accounts) }

    func account(of person: PersonID) throws -> AccountEntry? { try accounts("WHERE person = ?1", [.text(person.text)]).first }

    func account(mailMark: [UInt8]) throws -> AccountEntry? { try accounts("WHERE mail_mark = ?1", [.bytes(mailMark)]).first }

    func accounts() throws -> [AccountEntry] { try accounts("", []) }

    private func accounts(_ which: String, _ values: [ColumnValue]) throws -> [AccountEntry] {
        try all("SELECT person, mail_mark, state, particulars, passphrase, created, seen FROM account \(which) ORDER BY person", values) {
            row in
            AccountEntry(
                person: PersonID(row.text(0)), mailMark: row.bytes(1), state: try row.word(2), particulars: row.bytes(3),
                passphrase: row.isNull(4) ? nil : row.bytes(4), created: row.integer(5), seen: row.integer(6))
        }
    }

    func link(tokenMark: [UInt8]) throws -> LinkEntry? { try links("WHERE token_mark = ?1", [.bytes(tokenMark)]).first }

    func links(of person: PersonID) throws -> [LinkEntry] { try links("WHERE person = ?1", [.text(person.text)]) }

    private func links(_ which: String, _ values: [ColumnValue]) throws -> [LinkEntry] {
        let sql = "SELECT token_mark, person, created, expires, is_replaced FROM invitation_link \(which) ORDER BY created, token_mark"
        return try all(sql, values) { row in
            LinkEntry(
                tokenMark: row.bytes(0), person: PersonID(row.text(1)), created: row.integer(2), expires: row.integer(3),
                isReplaced: row.integer(4) != 0)
        }
    }

    func factors(of person: PersonID) throws -> [FactorEntry] {
        let sql = """
            SELECT identifier, kind, secret, words, credential_mark, created, is_confirmed, counter
            FROM second_factor WHERE person = ?1 ORDER BY created, identifier
            """
        return try all(sql, [.text(person.text)]) { row in
            FactorEntry(
                identifier: row.text(0), person: person, kind: try row.word(1), secret: row.bytes(2), words: row.bytes(3),
                credentialMark: row.isNull(4) ? nil : row.bytes(4), created: row.integer(5), isConfirmed: row.integer(6) != 0,
                counter: row.integer(7))
        }
    }

    func recoveryCodes(of person: PersonID) throws -> [RecoveryEntry] {
        try all("SELECT mark, used FROM recovery_code WHERE person = ?1 ORDER BY mark", [.text(person.text)]) { row in
            RecoveryEntry(mark: row.bytes(0), person: person, used: row.isNull(1) ? nil : row.integer(1))
        }
    }

    func session(tokenMark: [UInt8]) throws -> SessionEntry? { try sessions("WHERE token_mark = ?1", [.bytes(tokenMark)]).first }

    func sessions(of person: PersonID) throws -> [SessionEntry] { try sessions("WHERE person = ?1", [.text(person.text)]) }

    private func sessions(_ which: String, _ values: [ColumnValue]) throws -> [SessionEntry] {
        let sql = """
            SELECT identifier, token_mark, person, stage, created, last_used, expires, device, stepped_up, challenge, challenged
            FROM session \(which) ORDER BY created, identifier
            """
        return try all(sql, values) { row in
            SessionEntry(
                identifier: row.text(0), tokenMark: row.bytes(1), person: PersonID(row.text(2)), stage: try row.word(3),
                created: row.integer(4), lastUsed: row.integer(5), expires: row.integer(6), device: row.bytes(7),
                steppedUp: row.isNull(8) ? nil : row.integer(8), challenge: row.isNull(9) ? nil : row.bytes(9),
                challenged: row.isNull(10) ? nil : row.integer(10))
        }
    }

    func attempts(on subject: [UInt8], after instant: Int64) throws -> [AttemptEntry] {
        let sql = """
            SELECT identifier, instant, outcome FROM sign_in_attempt WHERE subject = ?1 AND instant > ?2 ORDER BY instant, identifier
            """
        return try all(sql, [.bytes(subject), .integer(instant)]) { row in
            AttemptEntry(identifier: row.text(0), subject: subject, instant: row.integer(1), outcome: try row.word(2))
        }
    }

    func messages() throws -> [OutgoingEntry] {
        try all("SELECT identifier, created, content FROM outgoing ORDER BY created, identifier", []) { row in
            OutgoingEntry(identifier: row.text(0), created: row.integer(1), content: row.bytes(2))
        }
    }

    private func all<Value>(_ sql: String, _ values: [ColumnValue], _ read: (Statement) throws -> Value) throws -> [Value] {
        var found: [Value] = []
        try connection.rows(sql, values) { found.append(try read($0)) }
        return found
    }
}

extension Statement {
    /// A word that must be one of a kind.
    fileprivate func word<Word: RawRepresentable>(_ column: Int32) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: text(column)) else { throw DatabaseFault.corrupted(detail: "an account has a word that is none") }
        return word
    }
}
