/// What a phrase consists of once it is said in a language, in the order of that language.
///
/// A page makes each piece into HTML, and none of them by joining texts: words are escaped, values are escaped within `<bdi>`, slots are filled.
public enum PhrasePiece: Hashable, Sendable {
    /// Words of the language itself, with its numbers and days.
    case words(String)
    /// A text that was put in and may run in the other direction.
    case value(String)
    /// The place of something that the page puts in itself, by its name.
    case slot(String)
}
