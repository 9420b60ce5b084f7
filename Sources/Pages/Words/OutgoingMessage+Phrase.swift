public import Casework
public import Localization

extension OutgoingMessage.Kind {
    /// What the message is about.
    public var phrase: Phrase {
        switch self {
        case .invitation: Phrase("Invitation with a link", context: "message")
        case .passphraseChanged: Phrase("The passphrase was set or changed", context: "message")
        case .secondFactorAdded: Phrase("A second factor was added", context: "message")
        case .secondFactorRemoved: Phrase("A second factor was removed", context: "message")
        case .recoveryCodeUsed: Phrase("A recovery code was used", context: "message")
        case .contribution: Phrase("Request to contribute, with a link", context: "message")
        }
    }
}

extension FactorKind {
    /// What kind of second factor it is.
    public var phrase: Phrase {
        switch self {
        case .oneTimeCodes: AccountPhrases.oneTimeCodes
        case .passkey: SecondFactorPhrases.passkey
        }
    }
}
