private import Synchronization

/// English words whose places were found once: English has no catalogue in which they were found at the start.
final class PatternCache: Sendable {
    private let found = Mutex<[String: PhrasePattern]>([:])

    /// The words with their places; words that are no pattern stand as they are.
    func pattern(_ words: String) -> PhrasePattern {
        if let known = found.withLock({ $0[words] }) { return known }
        let pattern = PhrasePattern(words) ?? PhrasePattern(words: words)
        // There are only as many as the source has phrases.
        found.withLock { $0[words] = pattern }
        return pattern
    }
}
