public import Law

/// A review runs in one or two working languages, exceptionally in three (¶50).
public enum AtMostThreeLanguages {
    public static let basis = Provision(.procedures, 50)
    /// As many as can be agreed exceptionally.
    public static let most = 3

    /// What stands against a choice of languages; one named twice counts once.
    public static func objection(to languages: [WorkingLanguage]) -> Refusal? {
        let count = Set(languages).count
        guard !(1...most).contains(count) else { return nil }
        return Refusal(MechanismRefusal.numberOfLanguages(count, most: most), under: basis)
    }
}
