/// Who counts the words of a text, for the limits that the Mechanism sets in words (¶38).
///
/// One count for all six languages: segments of Unicode that hold a letter or a digit, and each Han character as one (¶38, Reading).
public protocol WordCounting: Sendable {
    /// How many words a text has in a language, by its code: `ar`, `zh`, `en`, `fr`, `ru`, `es`.
    func words(in text: String, language: String) -> Int
}
