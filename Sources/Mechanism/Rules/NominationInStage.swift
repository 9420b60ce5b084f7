public import Law

/// A nomination goes through its stages in their order (¶33, Practice).
public enum NominationInStage {
    public static let basis = Provision(.procedures, 33, standing: .practice)

    /// What stands against doing something with a nomination that must be in one of some stages.
    public static func objection(to nomination: Int, _ stages: NominationStage..., in review: Review) -> Refusal? {
        guard let found = review.nomination(nomination) else {
            return Refusal(MechanismRefusal.noSuchNomination(nomination), under: basis)
        }
        return stages.contains(found.stage) ? nil : Refusal(MechanismRefusal.nominationInStage(found.stage), under: basis)
    }
}

/// A link serves the person to whom it was sent (¶33, Practice).
enum OwnNomination {
    /// What stands against somebody's acting for a nominated person.
    static func objection(to author: Author, _ nomination: Int, in review: Review) -> Refusal? {
        guard review.nomination(nomination)?.person != author.person else { return nil }
        return Refusal(MechanismRefusal.noSuchNomination(nomination), under: NominationInStage.basis)
    }
}
