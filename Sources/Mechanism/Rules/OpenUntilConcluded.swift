public import Law

/// What was published is not changed any more (¶38).
public enum OpenUntilConcluded {
    public static let basis = Provision(.procedures, 38)

    /// What stands against a change in a phase.
    public static func objection(in phase: PhaseReview) -> Refusal? {
        phase.publication.concludedOn.map { Refusal(MechanismRefusal.phaseConcluded(on: $0), under: basis) }
    }
}
