public import Law

/// A need for technical assistance is identified, asked for, offered, being met, met, in this order; steps may be left out (¶44, ¶45).
public enum NeedMovesForward {
    public static let basis = Provision(.procedures, 44)

    /// What stands against a report on a need.
    public static func objection(to stage: AssistanceStage, of need: Int, in review: Review) -> Refusal? {
        guard let found = review.needs.first(where: { $0.id == need }) else {
            return Refusal(MechanismRefusal.noSuchNeed(need), under: basis)
        }
        let order = AssistanceStage.allCases
        guard let now = order.firstIndex(of: found.stage), let next = order.firstIndex(of: stage), next <= now else { return nil }
        return Refusal(MechanismRefusal.needInStage(found.stage), under: basis)
    }
}
