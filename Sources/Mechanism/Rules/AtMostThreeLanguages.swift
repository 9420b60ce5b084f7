public import Law

/// A review runs in one or two working languages, exceptionally in three (¶50).
public enum AtMostThreeLanguages {
    public static let basis = Provision(.procedures, 50)

    /// What stands against a choice of languages; one named twice counts once.
    public static func objection(to languages: [WorkingLanguage], in review: Review, on day: Day) -> Refusal? {
        let most = review.figures(on: day).languages.exceptional.value
        let count = Set(languages).count
        guard !(1...most).contains(count) else { return nil }
        return Refusal(MechanismRefusal.numberOfLanguages(count, most: most), under: basis)
    }
}
