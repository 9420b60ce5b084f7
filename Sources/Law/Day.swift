/// A calendar day, without hour or time zone, in the Gregorian calendar carried back and forth without a break.
public struct Day: Hashable, Sendable {
    /// The days since 1 January 1970, which is day 0.
    public let number: Int

    /// The day that lies so many days after 1 January 1970, or before it when negative.
    public init(number: Int) { self.number = number }

    /// The day of a year (1 to 9999), month and day of the month, or nothing where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
        self.number = Self.number(year, month, day)
    }
}

extension Day: Comparable {
    public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

    /// The day that comes so many days later.
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    /// The day that came so many days earlier.
    public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
    /// How many days the first day comes after the second one.
    public static func - (one: Day, other: Day) -> Int { one.number - other.number }
}
