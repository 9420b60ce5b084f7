/// A length of time as the law counts it: whole months or whole days, never hours.
public enum Period: Hashable, Sendable {
    /// So many calendar months.
    case months(Int)
    /// So many calendar days.
    case days(Int)

    /// The last day in time for what must be done within this period from a day: the sixth month ends on that very day of the month.
    public func lastDay(from start: Day) -> Day {
        switch self {
        case .months(let count): start.adding(months: count)
        case .days(let count): start + count
        }
    }

    /// How many days too late a day is, counted from the start of the period; nothing where it is in time.
    public func delay(of day: Day, from start: Day) -> Int? {
        let last = lastDay(from: start)
        return day > last ? day - last : nil
    }
}
