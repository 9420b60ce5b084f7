public import Law

/// An answer may refer to what the State gave another mechanism; what has changed since then is stated in it (¶22).
public enum ChangeSinceIsStated {
    public static let basis = Provision(.procedures, 22)

    /// What stands against an answer that refers to an earlier one.
    public static func objection(to answer: DraftAnswer) -> Refusal? {
        guard let source = answer.source, source.hasChanged, answer.passage.words == 0 else { return nil }
        return Refusal(MechanismRefusal.changeNotStated(answer.question), under: basis)
    }
}
