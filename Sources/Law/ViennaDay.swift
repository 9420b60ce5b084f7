/// The calendar day that it is in Vienna, where the secretariat sits and where days begin and end for every period.
///
/// Vienna is one hour ahead of UTC, and two in summer. Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
/// Sunday of October (Directive 2000/84/EC, as applied since 1996). For instants before 1996 the hour may be wrong, and so the day near midnight.
public enum ViennaDay {
    /// The day in Vienna at an instant in milliseconds since 1 January 1970, 00:00 UTC.
    public static func at(millisecondsSince1970 instant: Int64) -> Day {
        let offset = isSummer(instant) ? 2 * hour : hour
        return day(of: instant + offset)
    }

    /// The instant at which a day begins in Vienna, in milliseconds since 1970 UTC; it ends where the next day begins.
    public static func start(of day: Day) -> Int64 {
        let midnight = Int64(day.number) * wholeDay
        let inWinter = midnight - hour
        return isSummer(inWinter - hour) ? inWinter - hour : inWinter
    }

    private static func isSummer(_ instant: Int64) -> Bool {
        let year = day(of: instant).year
        return instant >= change(in: 3, of: year) && instant < change(in: 10, of: year)
    }

    /// 01:00 UTC on the last Sunday of March or October, both of which have 31 days.
    private static func change(in month: Int, of year: Int) -> Int64 {
        let last = Day(number: Day.number(year, month, 31))
        return Int64((last - last.weekday).number) * wholeDay + hour
    }

    private static func day(of instant: Int64) -> Day {
        let (days, rest) = instant.quotientAndRemainder(dividingBy: wholeDay)
        return Day(number: Int(rest < 0 ? days - 1 : days))
    }

    private static var hour: Int64 { 3_600_000 }
    private static var wholeDay: Int64 { 24 * hour }
}
