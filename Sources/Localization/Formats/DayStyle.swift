/// How much is said of a day.
public enum DayStyle: Hashable, Sendable, CaseIterable {
    /// The day, the month in words, and the year.
    case long
    /// The day, month and year in digits.
    case short
    /// As `long`, with the day of the week before it.
    case weekday
    /// The month in words, and the year.
    case month
}
