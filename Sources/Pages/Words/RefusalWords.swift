public import Localization

/// Why something is refused, and what can be done.
public struct RefusalWords: Hashable, Sendable {
    /// Why not, as a clause that ends its sentence.
    public let reason: Phrase
    /// What can be done, as a whole sentence.
    public let remedy: Phrase

    init(_ reason: Phrase, _ remedy: Phrase) {
        self.reason = reason
        self.remedy = remedy
    }

    /// The remedy where everything is done.
    static let nothingToDo = Phrase("Nothing is to be done.")
}
