public import Law

/// Cohorts differ by at most one State, in all and within each regional group (¶17, Reading of "where possible proportional").
public enum CohortsInProportion {
    /// The paragraph that the rule applies.
    public static let basis = Provision(.procedures, 17, reading: true)

    /// Whether the sizes of cohorts, or the numbers by which they exceed the smallest possible size, are near enough to each other.
    public static func admits(_ sizes: [Int]) -> Bool { (sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1 }
}
