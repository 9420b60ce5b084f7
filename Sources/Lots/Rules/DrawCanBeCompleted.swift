public import Law

/// Only those are drawn from whom the whole draw can still be completed within all rules, each equally likely (¶28, ¶29, Reading).
public enum DrawCanBeCompleted {
    /// The paragraph that the rule applies.
    public static let basis = Provision(.procedures, 28, reading: true)
}
