public import Law

/// What is observed is tied to an instrument and an article that the phase reviews (¶38, T1).
public enum ArticleUnderReview {
    public static let basis = Provision(.procedures, 38)

    /// What stands against a topic.
    public static func objection(to topic: Topic, in phase: PhaseReview) -> Refusal? {
        phase.reviews(topic.article, of: topic.instrument) ? nil : Refusal(MechanismRefusal.articleNotReviewed(topic), under: basis)
    }
}
