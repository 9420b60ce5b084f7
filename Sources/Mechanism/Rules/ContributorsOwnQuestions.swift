public import Law

/// Who was asked about named questions writes about those only, and the focal point decides what becomes of it (¶23).
public enum ContributorsOwnQuestions {
    public static let basis = Provision(.procedures, 23)

    /// What stands against a draft.
    public static func objection(to author: Author, on question: QuestionID, of phase: Int, in review: Review) -> Refusal? {
        guard case .contributor = author.capacity else { return nil }
        guard !review.questions(askedOf: author.person, phase: phase).contains(question) else { return nil }
        return Refusal(MechanismRefusal.questionNotAsked(question), under: basis)
    }
}
