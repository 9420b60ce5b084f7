public import Law

/// A summary has at most 1,500 words (¶38).
public enum SummaryOfAtMost1500Words {
    public static let basis = Provision(.procedures, 38)

    /// What stands against a text.
    public static func objection(to passage: Passage, in review: Review, on day: Day) -> Refusal? {
        let most = review.figures(on: day).summaryWords.value
        guard passage.words > most else { return nil }
        return Refusal(MechanismRefusal.tooManyWords(passage.words, most: most), under: basis)
    }
}
