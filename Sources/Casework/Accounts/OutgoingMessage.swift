public import JSONText

/// A message to a person: what it is about, and never what is confidential in a review.
public struct OutgoingMessage: Hashable, Sendable {
    /// What messages are about.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// An invitation with its link (`token`, `name`).
        case invitation
        /// The passphrase was set or changed.
        case passphraseChanged = "passphrase changed"
        /// A second factor was added.
        case secondFactorAdded = "second factor added"
        /// A second factor was taken away.
        case secondFactorRemoved = "second factor removed"
        /// A recovery code was used (`left`: how many are left).
        case recoveryCodeUsed = "recovery code used"
        /// A request to contribute, with its link (`token`, `name`).
        case contribution
    }

    /// Its identifier.
    public let identifier: String
    /// The electronic address that it goes to.
    public let recipient: String
    /// What it is about.
    public let kind: Kind
    /// What is put into its text, by name.
    public let values: [String: String]

    /// A message.
    public init(identifier: String, to recipient: String, _ kind: Kind, _ values: [String: String]) {
        self.identifier = identifier
        self.recipient = recipient
        self.kind = kind
        self.values = values
    }
}

extension OutgoingMessage {
    /// The message as a JSON object: `id`, `to`, `kind` and `values`.
    public var json: JSON {
        let values = values.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }
        return ["id": .string(identifier), "to": .string(recipient), "kind": .string(kind.rawValue), "values": .object(values)]
    }

    /// Reads a message; none where the object is none.
    public init?(_ json: JSON) {
        guard let identifier = json["id"]?.text, let recipient = json["to"]?.text, let kind = json["kind"]?.text.flatMap(Kind.init),
            let members = json["values"]?.members
        else { return nil }
        self.init(
            identifier: identifier, to: recipient, kind,
            Dictionary(members.map { ($0.name, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first }))
    }
}
