import Casework
import CaseworkTesting
import Foundation
import Law
import Mechanism
import Storage
import Testing

@testable import Vault

/// Accounts in a file, with real sealing.
@Suite struct `Accounts in a file` {
    private let folder: TemporaryFolder
    private let now: Int64 = 1_795_000_000_000
    private let mail = "ada.minister@example.org"
    private let phrase = "green ladders walk at noon"

    init() throws { self.folder = try TemporaryFolder() }

    private func keeper(_ limits: AccountLimits = AccountLimits()) async throws -> AccountKeeper {
        _ = try await SQLiteDatabases().create(folder["a"])
        let key = try SodiumMasterKeys(files: PrivateFiles()).create(at: folder["key"])
        return AccountKeeper(
            try await SQLiteAccounts(folder["a"]), sealing: key, chance: Sodium(), passphrases: Argon2Passphrases(.least),
            policy: PassphrasePolicy(CommonPassphrases(""), serviceWords: [], form: PlainForm()), codes: OATHCodes(), sheet: Base32Sheet(),
            form: PlainForm(), outbox: FolderOutbox(in: folder["outbox"]), limits: limits)
    }

    private func messages() throws -> [(name: String, text: String)] {
        try FileManager.default.contentsOfDirectory(atPath: folder["outbox"]).sorted().map {
            ($0, try String(contentsOfFile: folder["outbox/\($0)"], encoding: .utf8))
        }
    }

    private func token() throws -> SecretToken? {
        try messages().compactMap { message in
            message.text.firstMatch(of: /"token":"([0-9a-f]{64})"/).flatMap { SecretToken(String($0.output.1)) }
        }.first
    }

    @Test func `nothing that was planted can be read from the files, nor from the names of messages`() async throws {
        let keeper = try await keeper()
        try await InviteAccount(keeper)(PersonID("p-1"), name: "Ada Minister", mail: mail, at: now, until: now + 1000)
        let link = try #require(try token())
        guard case .set(let first) = try await AcceptInvitation(keeper)(link, passphrase: phrase, device: "Planted/1.0", at: now) else {
            Issue.record("not accepted")
            return
        }
        let device = try #require(
            try await EnrolCodes(keeper).begin(first.token, words: "planted words", service: "Palermo", at: now))
        let secret = try #require(device.address.firstMatch(of: /secret=([A-Z2-7]+)/).map { String($0.output.1) })
        let seed = try #require(Self.bytes(base32: secret))
        let code = String(decoding: OATHCodes.code(seed: seed, step: now / 30_000, digits: 6), as: UTF8.self)
        guard
            case .done(let grant, let codes) = try await EnrolCodes(keeper).confirm(first.token, factor: device.factor, code: code, at: now)
        else {
            Issue.record("not enrolled")
            return
        }
        _ = try await SignIn(keeper)(mail: mail, passphrase: "wrong and planted", from: "192.0.2.77", device: "Planted/2.0", at: now)
        let texts =
            [mail, "Ada Minister", phrase, "wrong and planted", "192.0.2.77", "Planted/1.0", "planted words", secret, "$argon2id"] + codes
            + codes.map { $0.replacing("-", with: "") } + [link, first.token, grant.token].map(\.text)
        let planted = texts.map { Array($0.utf8) } + [seed] + [link, first.token, grant.token].map { Self.bytes(hexadecimal: $0.text) }
        for name in folder.names where name.hasPrefix("a") {
            let bytes = try Data(contentsOf: URL(filePath: folder[name]))
            for plant in planted { #expect(bytes.firstRange(of: Data(plant)) == nil, "in \(name): \(plant)") }
        }
        for (name, text) in try messages() {
            #expect(name.wholeMatch(of: /[0-9a-f]{32}\.json/) != nil)
            #expect(try folder.mode("outbox/\(name)") == 0o600)
            for plant in [phrase, secret] + codes { #expect(!text.contains(plant)) }
        }
        #expect(try folder.mode("outbox") == 0o700)
    }

    @Test func `the key of the accounts goes with the others to a new master key, and no audit remarks upon it`() async throws {
        let keeper = try await keeper()
        try await InviteAccount(keeper)(PersonID("p-1"), name: "Ada", mail: mail, at: now, until: now + 1000)
        let masters = SodiumMasterKeys(files: PrivateFiles())
        let (old, new) = (try masters.read(from: folder["key"]), try masters.create(at: folder["new"]))
        let records = try await SQLiteDatabases().open(folder["a"])
        #expect(try await RotateMasterKey(records, from: old, to: new)() == 1)
        #expect(try await SQLiteDatabases().masterKeys(of: folder["a"]) == [new.name])
        #expect(try await SQLiteDatabases().damage(of: folder["a"]) == [])
        try await SQLiteDatabases().backUp(folder["a"], to: folder["copy"])
        let copy = try await SQLiteAccounts(folder["copy"])
        #expect(try await copy.read { try $0.accounts() }.map(\.person.text) == ["p-1"])
    }

    @Test func `a database of the first form is opened, and its acts are as they were`() async throws {
        try LocalFiles().write([], to: folder["old"], privately: true)
        let acts = (1...3).map { ActEntry.invented(Int64($0)) }
        do {
            let connection = try Connection(folder["old"])
            try Migrations.apply(to: connection, upTo: 1)
            #expect(try Migrations.version(of: connection) == 1)
            #expect(try connection.texts("SELECT name FROM sqlite_schema WHERE name = 'account'") == [])
            for act in acts {
                try connection.execute(
                    """
                    INSERT INTO act VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
                    """,
                    [
                        .integer(act.position), .text(act.stream.text), .integer(act.number), .integer(act.instant),
                        .text(act.day.description), .text(act.person), .text(act.capacity), .text(act.onBehalfOf), .text(act.kind),
                        .text(act.basis), .text(act.request), .bytes(act.facts), .bytes(act.textsDigest), .bytes(act.hash),
                        .bytes(act.link),
                    ])
            }
        }
        let records = try await SQLiteDatabases().open(folder["old"])
        let found = try await records.read { reader in
            var found: [ActEntry] = []
            try reader.acts(after: 0) { found.append($0) }
            return found
        }
        #expect(found == acts)
        let accounts = try await SQLiteAccounts(folder["old"])
        #expect(try await accounts.read { try $0.accounts() } == [])
        #expect(try await SQLiteDatabases().damage(of: folder["old"]) == [])
    }

    @Test func `a database of the second form is opened, and its holders have seen nothing yet`() async throws {
        try LocalFiles().write([], to: folder["second"], privately: true)
        let entry = AccountEntry(
            person: PersonID("p-1"), mailMark: Array(repeating: 1, count: 32), state: .invited, particulars: [2], created: 5)
        do {
            let connection = try Connection(folder["second"])
            try Migrations.apply(to: connection, upTo: 2)
            #expect(try Migrations.version(of: connection) == 2)
            #expect(try connection.texts("SELECT name FROM pragma_table_info('account') WHERE name = 'seen'") == [])
            try connection.execute(
                "INSERT INTO account VALUES (?1, ?2, 'invited', ?3, NULL, 5)",
                [.text(entry.person.text), .bytes(entry.mailMark), .bytes(entry.particulars)])
        }
        let accounts = try await SQLiteAccounts(folder["second"])
        #expect(try await accounts.read { try $0.accounts() } == [entry])
        #expect(entry.seen == 0)
        #expect(try await SQLiteDatabases().damage(of: folder["second"]) == [])
    }

    @Test func `the shipped list of common passphrases is found and used`() throws {
        let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardizedFileURL.path()
        let list = try CommonPassphrases(in: data, LocalFiles())
        #expect(list.count > 100)
        let policy = PassphrasePolicy(list, serviceWords: ["Palermo"], form: PlainForm())
        for phrase in [
            "Correct Horse Battery Staple!", "welcome Password 2026", "mot de passe secret", "We the peoples of the United Nations",
        ] {
            #expect(policy.objection(to: phrase, of: []) == .common)
        }
        #expect(policy.objection(to: "green ladders walk at noon", of: []) == nil)
    }

    @Test func `a record with accounts beside it is sound, and can be derived anew`() async throws {
        let records = try await SQLiteDatabases().create(folder["played"])
        let review = try await PlayedReview.played(in: records)
        let before = try await review.records.read { try $0.head() }
        let accounts = try await SQLiteAccounts(folder["played"])
        try await accounts.write {
            try $0.put(WrappedKey(stream: .accounts, masterKey: "counted", bytes: [9] + StreamName.accounts.text.utf8))
        }
        let report = try await AuditRecord(
            records, sealing: CountedSealing(), digests: CountedDigests(), definition: InventedCycle.definition)()
        #expect(report.findings == [])
        #expect(report.head == before)
    }

    private static func bytes(base32 text: String) -> [UInt8]? {
        var (bits, count, bytes): (UInt64, Int, [UInt8]) = (0, 0, [])
        for letter in text {
            guard let value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".firstIndex(of: letter) else { return nil }
            bits =
                bits << 5
                | UInt64("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".distance(from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".startIndex, to: value))
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(count)))
            }
        }
        return bytes
    }

    private static func bytes(hexadecimal text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
