public import Law

/// A list or summary is agreed once the State under review and every State that reviews it agreed to the same version (¶39).
public enum AgreedByAll {
    public static let basis = Provision(.procedures, 39)

    /// What stands against an agreement to a version.
    public static func objection(
        to version: Int, atHand: Int, _ agreements: Agreements, by author: Author, in review: Review
    ) -> Refusal? {
        if let refusal = review.objection(toVoiceOf: author, under: basis) { return refusal }
        guard atHand > 0 else { return Refusal(MechanismRefusal.nothingToAgree, under: basis) }
        guard version == atHand else { return Refusal(MechanismRefusal.otherVersion(atHand: atHand), under: basis) }
        guard let state = author.capacity.state, agreements.isGiven(by: state) else { return nil }
        return Refusal(MechanismRefusal.agreedAlready, under: basis)
    }
}
