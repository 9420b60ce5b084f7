import Casework
import CaseworkTesting
import Mechanism
import Storage
import Testing

/// The stores that keep the contract of accounts.
enum AccountStores: CaseIterable, Sendable {
    case memory, file

    func empty(in folder: TemporaryFolder) async throws -> any AccountStore {
        switch self {
        case .memory: return MemoryAccounts()
        case .file:
            _ = try await SQLiteDatabases().create(folder["accounts.palermo"])
            return try await SQLiteAccounts(folder["accounts.palermo"])
        }
    }
}

/// What every store of accounts promises.
@Suite struct `The accounts` {
    private let folder: TemporaryFolder
    private let person = PersonID("p-1")

    init() throws { self.folder = try TemporaryFolder() }

    private func mark(_ number: UInt8) -> [UInt8] { Array(repeating: number, count: 32) }

    private func account(_ person: String, _ number: UInt8) -> AccountEntry {
        AccountEntry(person: PersonID(person), mailMark: mark(number), state: .invited, particulars: [number], passphrase: nil, created: 5)
    }

    private func session(_ identifier: String, _ number: UInt8) -> SessionEntry {
        SessionEntry(
            identifier: identifier, tokenMark: mark(number), person: person, stage: .needsSecondFactor, created: Int64(number), lastUsed: 2,
            expires: 3, device: [4])
    }

    private func factor(_ identifier: String, credential: [UInt8]? = nil) -> FactorEntry {
        FactorEntry(
            identifier: identifier, person: person, kind: credential == nil ? .oneTimeCodes : .passkey, secret: [1], words: [],
            credentialMark: credential, created: 1, isConfirmed: false, counter: -1)
    }

    private func fault(_ store: any AccountStore, _ body: @Sendable (any AccountWriter) throws -> Void) async -> DatabaseFault? {
        do {
            try await store.write(body)
            return nil
        } catch { return error as? DatabaseFault }
    }

    @Test(arguments: AccountStores.allCases)
    func `are given back as they were put`(kind: AccountStores) async throws {
        let store = try await kind.empty(in: folder)
        var (active, open) = (account("p-1", 1), session("s-1", 6))
        (active.state, active.passphrase, active.seen) = (.active, [9], 17)
        (open.stage, open.steppedUp, open.challenge, open.challenged) = (.full, 4, [], 5)
        let link = LinkEntry(tokenMark: mark(3), person: person, created: 1, expires: 2, isReplaced: true)
        var factor = factor("f-1", credential: mark(4))
        (factor.isConfirmed, factor.counter) = (true, 7)
        let code = RecoveryEntry(mark: mark(5), person: person, used: 8)
        let attempt = AttemptEntry(identifier: "a-1", subject: mark(7), instant: 10, outcome: .busy)
        let message = OutgoingEntry(identifier: "m-1", created: 1, content: [1, 2])
        let key = WrappedKey(stream: .accounts, masterKey: "one", bytes: [1])
        try await store.write { [active, open, factor] writer in
            try writer.put(account("p-1", 2))
            try writer.put(active)
            try writer.put(link)
            try writer.put(factor)
            try writer.put(code)
            try writer.put(session("s-1", 9))
            try writer.put(open)
            try writer.put(attempt)
            try writer.put(message)
            try writer.put(key)
        }
        try await store.read { [active, open, factor] (reader) throws -> Void in
            #expect(try reader.accounts() == [active])
            #expect(try reader.account(of: person) == active)
            #expect(try reader.account(mailMark: mark(1)) == active)
            #expect(try reader.account(mailMark: mark(2)) == nil)
            #expect(try reader.link(tokenMark: mark(3)) == link)
            #expect(try reader.links(of: person) == [link])
            #expect(try reader.factors(of: person) == [factor])
            #expect(try reader.recoveryCodes(of: person) == [code])
            #expect(try reader.session(tokenMark: mark(6)) == open)
            #expect(try reader.session(tokenMark: mark(9)) == nil)
            #expect(try reader.sessions(of: person) == [open])
            #expect(try reader.attempts(on: mark(7), after: 9) == [attempt])
            #expect(try reader.attempts(on: mark(7), after: 10) == [])
            #expect(try reader.messages() == [message])
            #expect(try reader.key() == key)
        }
    }

    @Test(arguments: AccountStores.allCases)
    func `go with all that belongs to them`(kind: AccountStores) async throws {
        let store = try await kind.empty(in: folder)
        try await store.write { writer in
            for entry in [account("p-1", 1), account("p-2", 2)] { try writer.put(entry) }
            try writer.put(LinkEntry(tokenMark: mark(3), person: person, created: 1, expires: 2, isReplaced: false))
            try writer.put(factor("f-1"))
            try writer.put(RecoveryEntry(mark: mark(5), person: person))
            try writer.put(session("s-1", 6))
            try writer.removeAccount(of: person)
        }
        try await store.read { (reader) throws -> Void in
            #expect(try reader.accounts().map(\.person.text) == ["p-2"])
            #expect(try reader.links(of: person).isEmpty && reader.factors(of: person).isEmpty)
            #expect(try reader.recoveryCodes(of: person).isEmpty && reader.sessions(of: person).isEmpty)
        }
    }

    @Test(arguments: AccountStores.allCases)
    func `are taken away piece by piece`(kind: AccountStores) async throws {
        let store = try await kind.empty(in: folder)
        try await store.write { writer in
            try writer.put(account("p-1", 1))
            try writer.put(LinkEntry(tokenMark: mark(3), person: person, created: 1, expires: 2, isReplaced: false))
            for identifier in ["f-1", "f-2"] { try writer.put(factor(identifier)) }
            try writer.put(RecoveryEntry(mark: mark(5), person: person))
            for number: UInt8 in [1, 2] { try writer.put(session("s-\(number)", number)) }
            for instant: Int64 in [1, 2] {
                try writer.put(AttemptEntry(identifier: "a-\(instant)", subject: mark(7), instant: instant, outcome: .failed))
                try writer.put(OutgoingEntry(identifier: "m-\(instant)", created: instant, content: []))
            }
        }
        try await store.write { writer in
            try writer.removeLinks(of: person)
            try writer.removeFactor("f-1")
            try writer.removeRecoveryCodes(of: person)
            try writer.removeSession("s-1")
            try writer.removeAttempts(before: 2)
            try writer.removeMessage("m-1")
        }
        try await store.read { (reader) throws -> Void in
            #expect(try reader.links(of: person).isEmpty && reader.recoveryCodes(of: person).isEmpty)
            #expect(try reader.factors(of: person).map(\.identifier) == ["f-2"])
            #expect(try reader.sessions(of: person).map(\.identifier) == ["s-2"])
            #expect(try reader.attempts(on: mark(7), after: 0).map(\.identifier) == ["a-2"])
            #expect(try reader.messages().map(\.identifier) == ["m-2"])
        }
    }

    @Test(arguments: AccountStores.allCases)
    func `refuse what cannot be, and keep nothing of it`(kind: AccountStores) async throws {
        let store = try await kind.empty(in: folder)
        try await store.write { writer in
            try writer.put(account("p-1", 1))
            try writer.put(factor("f-1", credential: mark(4)))
            try writer.put(session("s-1", 6))
        }
        let cases: [(String, @Sendable (any AccountWriter) throws -> Void)] = [
            ("account.mail_mark", { try $0.put(account("p-2", 1)) }),
            (
                "mail_mark_has_32_bytes",
                {
                    try $0.put(AccountEntry(person: person, mailMark: [1], state: .invited, particulars: [], passphrase: nil, created: 1))
                }
            ),
            (
                "seen_is_from_0",
                {
                    var account = account("p-1", 1)
                    account.seen = -1
                    try $0.put(account)
                }
            ),
            ("second_factor.credential_mark", { try $0.put(factor("f-2", credential: mark(4))) }),
            ("session.token_mark", { try $0.put(session("s-2", 6)) }),
            ("foreign_key", { try $0.put(RecoveryEntry(mark: mark(1), person: PersonID("p-9"))) }),
            ("subject_has_32_bytes", { try $0.put(AttemptEntry(identifier: "a", subject: [], instant: 1, outcome: .open)) }),
        ]
        for (name, body) in cases {
            let found = await fault(store) { writer in
                try writer.put(OutgoingEntry(identifier: "m", created: 1, content: []))
                do { try body(writer) } catch {}
            }
            #expect(found == .constraint(name: name))
        }
        #expect(try await store.read { try $0.messages() } == [])
    }
}
