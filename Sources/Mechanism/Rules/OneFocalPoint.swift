public import Law

/// A State has one focal point at a time for each review; another comes only for one who leaves (¶18, Practice).
public enum OneFocalPoint {
    public static let basis = Provision(.procedures, 18, standing: .practice)

    /// What stands against a nomination.
    public static func objection(to nomination: Nominate, in review: Review) -> Refusal? {
        guard nomination.role == .focalPoint else { return nil }
        let others = review.nominations.filter { $0.state == nomination.state && $0.role == .focalPoint && $0.stage.isLive }
        return others.first { $0.id != nomination.leaver }
            .map { Refusal(MechanismRefusal.focalPointNominated($0.id), under: basis) }
    }
}
