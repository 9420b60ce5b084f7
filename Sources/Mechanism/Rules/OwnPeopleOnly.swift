public import Law
public import Registry

/// A State designates its own people, and only in a review that it undergoes or carries out (¶18, ¶27).
public enum OwnPeopleOnly {
    public static let basis = Provision(.procedures, 27)

    /// What stands against somebody's dealing with the people of a State; the secretariat registers what any of the States asks.
    public static func objection(to author: Author, for state: StateCode, in review: Review) -> Refusal? {
        guard review.parties.contains(state) else { return Refusal(MechanismRefusal.notConcerned(state), under: basis) }
        guard let own = author.capacity.state, own != state else { return nil }
        return Refusal(MechanismRefusal.notOwnPeople(of: state), under: basis)
    }
}
