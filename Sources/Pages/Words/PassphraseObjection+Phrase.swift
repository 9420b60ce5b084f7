public import Casework
public import Localization

extension PassphraseObjection {
    /// What stands against a passphrase, to who chose it.
    public var phrase: Phrase {
        switch self {
        case .tooShort(let count, let least):
            Phrase(
                "This has {count} character. A passphrase has at least {least}.",
                plural: "This has {count} characters. A passphrase has at least {least}.", count: count, ["least": .number(least)])
        case .tooLong(_, let most):
            Phrase("This is too long. A passphrase takes at most {most} bytes.", ["most": .number(most)])
        case .common: Phrase("This is among the first that others would try. Choose words that have nothing to do with each other.")
        case .pattern: Phrase("This repeats one thing, or follows the keys of the keyboard. Choose several words.")
        case .ofKnownWords:
            Phrase("This is made only of your name, your address, your State or the name of this site. Add words that nobody would guess.")
        }
    }
}
