internal import JSONText
internal import Mechanism

/// The accounts in one transaction, with their key open.
struct AccountDesk {
    let store: any AccountWriter
    let key: any ContentKey
    let keeper: AccountKeeper

    var limits: AccountLimits { keeper.limits }

    /// What keyed hashes are for; up to 16 bytes each.
    enum Purpose: String {
        case mail = "account mail"
        case address = "network address"
        case secondFactor = "second factor"
        case link = "invitation link"
        case session = "session token"
        case recovery = "recovery code"
        case passkey = "passkey"
        case renewal = "link renewal"
    }

    func mark(_ bytes: [UInt8], _ purpose: Purpose) -> [UInt8] { key.mark(bytes, purpose: purpose.rawValue) }

    func mark(_ text: String, _ purpose: Purpose) -> [UInt8] { mark(Array(text.utf8), purpose) }

    func mark(mail: String) -> [UInt8] { mark(MailAddress.normalised(mail, keeper.form), .mail) }

    func newToken() -> SecretToken { SecretToken(keeper.chance.bytes(32)) }

    func newIdentifier() -> String { Hexadecimal.text(keeper.chance.bytes(16)) }

    /// Seals bytes for the column of a row, so that nothing sealed can be moved elsewhere unnoticed.
    func seal(_ bytes: [UInt8], in column: String, of row: String) -> [UInt8] { key.seal(bytes, context: Self.context(of: column, row)) }

    func open(_ sealed: [UInt8], in column: String, of row: String) throws -> [UInt8] {
        try key.open(sealed, context: Self.context(of: column, row))
    }

    static func context(of column: String, _ row: String) -> [UInt8] { Array("palermo account 1\n\(column)\n\(row)".utf8) }
}

extension AccountDesk {
    func seal(_ particulars: Particulars, of person: PersonID) -> [UInt8] {
        let json: JSON = ["mail": .string(particulars.mail), "name": .string(particulars.name), "words": .strings(particulars.words)]
        return seal(json.canonicalBytes, in: "account.particulars", of: person.text)
    }

    func particulars(of account: AccountEntry) throws -> Particulars { try Self.particulars(of: account, key) }

    static func particulars(of account: AccountEntry, _ key: any ContentKey) throws -> Particulars {
        let json = try JSON(reading: key.open(account.particulars, context: context(of: "account.particulars", account.person.text)))
        return Particulars(
            name: json["name"]?.text ?? "", mail: json["mail"]?.text ?? "", words: (json["words"]?.elements ?? []).compactMap(\.text))
    }

    func seal(passphrase hash: String, of person: PersonID) -> [UInt8] { seal(Array(hash.utf8), in: "account.passphrase", of: person.text) }

    func passphrase(of account: AccountEntry) throws -> String? {
        try account.passphrase.map { String(decoding: try open($0, in: "account.passphrase", of: account.person.text), as: UTF8.self) }
    }

    /// Writes a message to a person, to be laid down after the transaction.
    func send(_ kind: OutgoingMessage.Kind, to account: AccountEntry, _ values: [String: String] = [:], at instant: Int64) throws {
        let message = OutgoingMessage(identifier: newIdentifier(), to: try particulars(of: account).mail, kind, values)
        try send(message, at: instant)
    }

    func send(_ message: OutgoingMessage, at instant: Int64) throws {
        let content = seal(message.json.canonicalBytes, in: "outgoing.content", of: message.identifier)
        try store.put(OutgoingEntry(identifier: message.identifier, created: instant, content: content))
    }
}

/// What names the holder of an account.
struct Particulars: Hashable {
    let name: String
    let mail: String
    /// Further words that a passphrase may not be made of alone, such as the name of the State.
    let words: [String]
}
