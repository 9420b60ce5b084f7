/// What stands against a new passphrase.
public enum PassphraseObjection: Error, Hashable, Sendable {
    /// It has so many characters, and needs so many.
    case tooShort(Int, least: Int)
    /// It has so many bytes, and may have so many.
    case tooLong(Int, most: Int)
    /// It is among those that are tried first, or made of such words only.
    case common
    /// It is one thing over and over, or a row of keys.
    case pattern
    /// It is made only of the person's name, address or State, or of the name of the service.
    case ofKnownWords
}
