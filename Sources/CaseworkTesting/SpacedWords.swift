public import Casework

/// Counts what stands between spaces as words, in any language.
public struct SpacedWords: WordCounting {
    /// A count.
    public init() {}

    public func words(in text: String, language: String) -> Int { text.split(separator: " ").count }
}
