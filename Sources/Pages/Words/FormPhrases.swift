public import Localization

/// What forms and pages say alike, whatever they are about.
public enum FormPhrases {
    /// Explains a page to somebody who is here for the first time.
    public static let whatHappens = Phrase("What happens here")
    /// The language in which somebody writes a text.
    public static let language = Phrase("Language in which you write")
    /// A field was left empty.
    public static let missing = Phrase("This is needed.")
    /// An electronic address.
    public static let mail = Phrase("Electronic address")
}
