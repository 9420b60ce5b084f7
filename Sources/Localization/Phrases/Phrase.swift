/// Something to be said in the language of whoever reads it: English words with named places, and what stands in them.
///
///     Phrase("{count} review waits for you", plural: "{count} reviews wait for you", count: reviews.count)
///     Phrase("{State} submitted its answers on {day}.", ["State": .text(name), "day": .day(submission)])
///
/// The English words, with the context where the same words mean two things, are the key in the catalogues. They are literals, so that
/// `scripts/messages` finds every one of them in the source.
public struct Phrase: Hashable, Sendable {
    /// The key under which the catalogues know it.
    let key: PhraseKey
    /// The English words for more than one; none where nothing is counted.
    let plural: String?
    /// The number that decides between the plural forms, and fills `{count}`.
    let count: Int?
    /// What stands in the named places.
    let values: [String: Value]

    /// A phrase in which nothing is counted.
    public init(_ words: StaticString, _ values: [String: Value] = [:], context: StaticString = "") {
        key = PhraseKey(words: "\(words)", context: "\(context)")
        plural = nil
        count = nil
        self.values = values
    }

    /// A phrase in two forms, for one and for more; the number stands at `{count}`.
    public init(
        _ words: StaticString, plural: StaticString, count: Int, _ values: [String: Value] = [:], context: StaticString = ""
    ) {
        key = PhraseKey(words: "\(words)", context: "\(context)")
        self.plural = "\(plural)"
        self.count = count
        self.values = values.merging(["count": .number(count)]) { given, _ in given }
    }
}
