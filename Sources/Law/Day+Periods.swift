extension Day {
    /// The same day of the month so many months later, or the last day of that month where it has no such day.
    ///
    /// Six months from 31 August end on 28 February, in a leap year on 29 February. Earlier months when negative.
    public func adding(months: Int) -> Day {
        let (year, month, day) = components
        let count = year * 12 + month - 1 + months
        let remainder = count % 12
        let monthsIn = remainder < 0 ? remainder + 12 : remainder
        let (newYear, newMonth) = ((count - monthsIn) / 12, monthsIn + 1)
        return Day(number: Self.number(newYear, newMonth, min(day, Self.length(ofMonth: newMonth, in: newYear))))
    }

    /// The last day in time for what must be done at least so many days before a date: the day that lies so many days before it.
    ///
    /// At least 15 days before the 20th: the 5th is in time, the 6th is late.
    public static func lastDay(atLeast days: Int, before date: Day) -> Day { date - days }

    /// The day of the week, from 0 for Sunday to 6 for Saturday.
    var weekday: Int {
        let remainder = (number + 4) % 7
        return remainder < 0 ? remainder + 7 : remainder
    }
}
