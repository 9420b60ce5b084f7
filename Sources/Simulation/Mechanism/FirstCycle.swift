/// What is publicly known of the first cycle, against which a simulation stands.
///
/// Its reviews began in November 2020, at the end of two preparatory years. By the autumn of 2024, 81 to 84 of the 189 reviews that were drawn
/// were under way, as reports count, and 108 had not begun by the least of these counts; three years after the beginning none was known to be
/// finished in any phase.
public enum FirstCycle {
    /// How many reviews were drawn.
    public static let reviews = 189
    /// The year of the cycle at whose end about four years had passed since the first cohort started.
    public static let fourYearsIn = 6
    /// How many reviews had begun by then.
    public static let begun = 81...84
    /// The year of the cycle at whose end three years had passed.
    public static let threeYearsIn = 5
    /// How many reviews had concluded a phase by then.
    public static let concluded = 0

    /// How many had not begun: the rest.
    public static var notBegun: ClosedRange<Int> { reviews - begun.upperBound...reviews - begun.lowerBound }
}

extension Profile {
    /// Whether the profile is to come out as the first cycle did.
    public var isTunedToFirstCycle: Bool { name == Profile.real.name }
}
