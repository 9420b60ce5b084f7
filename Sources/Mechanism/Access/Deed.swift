/// What somebody wants to do in a review, as far as access is concerned.
public enum Deed: String, Hashable, Sendable, CaseIterable {
    /// Open a review, or one of its phases.
    case open
    /// Propose schedule, languages and division of work, and agree to them (¶31, ¶50).
    case arrange
    /// Draft answers (¶23, ¶34).
    case draftAnswers = "draft answers"
    /// Certify and submit answers (¶18, ¶34).
    case submitAnswers = "submit answers"
}
