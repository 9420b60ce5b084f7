/// Under what a catalogue finds a phrase.
struct PhraseKey: Hashable, Sendable {
    /// The English words, with places as they were written.
    let words: String
    /// What tells equal words apart; empty where nothing need be told.
    let context: String
}
