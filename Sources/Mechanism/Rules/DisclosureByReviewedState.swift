public import Law

/// Only the State under review opens what belongs to its review; no reviewing State and no office does (¶37, ¶40, ¶41).
public enum DisclosureByReviewedState {
    public static let basis = Provision(.procedures, 41)

    /// What stands against somebody's opening something to others.
    public static func objection(to author: Author, in review: Review) -> Refusal? {
        author.capacity.state == review.state ? nil : Refusal(MechanismRefusal.forReviewedStateOnly, under: basis)
    }
}
