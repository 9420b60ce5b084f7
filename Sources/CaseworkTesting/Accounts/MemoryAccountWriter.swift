internal import Casework
internal import Mechanism

/// Works on a copy of accounts in memory; after a fault nothing more is written.
final class MemoryAccountWriter: AccountWriter {
    private(set) var content: AccountContent
    private var fault: (any Error)?

    init(_ content: AccountContent) { self.content = content }

    /// Throws the fault that a body went on after.
    func confirm() throws {
        if let fault { throw fault }
    }

    private func writing(_ body: () throws -> Void) throws {
        try confirm()
        do { try body() } catch {
            fault = error
            throw error
        }
    }

    private func require(_ holds: Bool, _ name: String) throws {
        guard holds else { throw DatabaseFault.constraint(name: name) }
    }

    private func requireAccount(of person: PersonID) throws { try require(content.accounts[person] != nil, "foreign_key") }
}

extension MemoryAccountWriter {
    func key() -> WrappedKey? { content.key }
    func account(of person: PersonID) -> AccountEntry? { content.accounts[person] }
    func account(mailMark: [UInt8]) -> AccountEntry? { content.accounts.values.first { $0.mailMark == mailMark } }
    func accounts() -> [AccountEntry] {
        content.accounts.values.sorted { $0.person.text.utf8.lexicographicallyPrecedes($1.person.text.utf8) }
    }
    func link(tokenMark: [UInt8]) -> LinkEntry? { content.links[tokenMark] }
    func links(of person: PersonID) -> [LinkEntry] {
        content.links.values.filter { $0.person == person }
            .sorted { $0.created == $1.created ? $0.tokenMark.lexicographicallyPrecedes($1.tokenMark) : $0.created < $1.created }
    }
    func factors(of person: PersonID) -> [FactorEntry] {
        content.factors.values.filter { $0.person == person }.sorted { ($0.created, $0.identifier) < ($1.created, $1.identifier) }
    }
    func recoveryCodes(of person: PersonID) -> [RecoveryEntry] {
        content.codes.values.filter { $0.person == person }.sorted { $0.mark.lexicographicallyPrecedes($1.mark) }
    }
    func session(tokenMark: [UInt8]) -> SessionEntry? { content.sessions.values.first { $0.tokenMark == tokenMark } }
    func sessions(of person: PersonID) -> [SessionEntry] {
        content.sessions.values.filter { $0.person == person }.sorted { ($0.created, $0.identifier) < ($1.created, $1.identifier) }
    }
    func attempts(on subject: [UInt8], after instant: Int64) -> [AttemptEntry] {
        content.attempts.values.filter { $0.subject == subject && $0.instant > instant }
            .sorted { ($0.instant, $0.identifier) < ($1.instant, $1.identifier) }
    }
    func messages() -> [OutgoingEntry] {
        content.messages.values.sorted { ($0.created, $0.identifier) < ($1.created, $1.identifier) }
    }
}

extension MemoryAccountWriter {
    func put(_ key: WrappedKey) throws { try writing { content.key = key } }

    func put(_ account: AccountEntry) throws {
        try writing {
            try require(account.mailMark.count == 32, "mail_mark_has_32_bytes")
            try require(account.seen >= 0, "seen_is_from_0")
            let other = self.account(mailMark: account.mailMark)
            try require(other == nil || other?.person == account.person, "account.mail_mark")
            content.accounts[account.person] = account
        }
    }

    func removeAccount(of person: PersonID) throws {
        try writing {
            content.accounts[person] = nil
            content.links = content.links.filter { $0.value.person != person }
            content.factors = content.factors.filter { $0.value.person != person }
            content.codes = content.codes.filter { $0.value.person != person }
            content.sessions = content.sessions.filter { $0.value.person != person }
        }
    }

    func put(_ link: LinkEntry) throws {
        try writing {
            try require(link.tokenMark.count == 32, "link_token_mark_has_32_bytes")
            try requireAccount(of: link.person)
            content.links[link.tokenMark] = link
        }
    }

    func removeLinks(of person: PersonID) throws { try writing { content.links = content.links.filter { $0.value.person != person } } }

    func put(_ factor: FactorEntry) throws {
        try writing {
            let other = factor.credentialMark.flatMap { mark in content.factors.values.first { $0.credentialMark == mark } }
            try require(other == nil || other?.identifier == factor.identifier, "second_factor.credential_mark")
            try requireAccount(of: factor.person)
            content.factors[factor.identifier] = factor
        }
    }

    func removeFactor(_ identifier: String) throws { try writing { content.factors[identifier] = nil } }

    func put(_ code: RecoveryEntry) throws {
        try writing {
            try require(code.mark.count == 32, "recovery_mark_has_32_bytes")
            try requireAccount(of: code.person)
            content.codes[code.mark] = code
        }
    }

    func removeRecoveryCodes(of person: PersonID) throws {
        try writing { content.codes = content.codes.filter { $0.value.person != person } }
    }

    func put(_ session: SessionEntry) throws {
        try writing {
            try require(session.tokenMark.count == 32, "session_token_mark_has_32_bytes")
            let other = self.session(tokenMark: session.tokenMark)
            try require(other == nil || other?.identifier == session.identifier, "session.token_mark")
            try requireAccount(of: session.person)
            content.sessions[session.identifier] = session
        }
    }

    func removeSession(_ identifier: String) throws { try writing { content.sessions[identifier] = nil } }

    func put(_ attempt: AttemptEntry) throws {
        try writing {
            try require(attempt.subject.count == 32, "subject_has_32_bytes")
            content.attempts[attempt.identifier] = attempt
        }
    }

    func removeAttempts(before instant: Int64) throws {
        try writing { content.attempts = content.attempts.filter { $0.value.instant >= instant } }
    }

    func put(_ message: OutgoingEntry) throws { try writing { content.messages[message.identifier] = message } }

    func removeMessage(_ identifier: String) throws { try writing { content.messages[identifier] = nil } }
}
