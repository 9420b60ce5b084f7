public import Law

extension Phrase {
    /// What can stand in a place of a phrase.
    public indirect enum Value: Hashable, Sendable {
        /// A name, title or reference, in whatever language it is; it is kept apart from the words around it.
        case text(String)
        /// Texts in a row: A, B and C.
        case list([String])
        /// A whole number, in the digits and groups of the language.
        case number(Int)
        /// A share of 1, in whole per cent.
        case percent(Double)
        /// A day, in full.
        case day(Day)
        /// Another phrase, in the same language.
        case phrase(Phrase)
        /// Something that the page puts in itself, such as a link.
        case slot
    }
}
