public import Law

/// A summary is published in the six working languages; the five that it was not written in are checked before (¶38, ¶51).
public enum SummaryInSixLanguages {
    public static let basis = Provision(.procedures, 38)

    /// The languages in which a checked version is missing.
    public static func missing(in phase: PhaseReview) -> [WorkingLanguage] {
        WorkingLanguage.allCases.filter { language in
            language != phase.summary.text?.language && phase.publication.translation(of: .summary, into: language)?.stage != .checked
        }
    }

    /// What stands against publication.
    public static func objection(in phase: PhaseReview) -> Refusal? {
        let missing = missing(in: phase)
        return missing.isEmpty ? nil : Refusal(MechanismRefusal.translationsMissing(missing), under: basis)
    }
}
