extension Day {
    /// The year, from 1 to 9999 for every day that was read from a text.
    public var year: Int { components.year }
    /// The month, from 1 to 12.
    public var month: Int { components.month }
    /// The day of the month, from 1 to 31.
    public var dayOfMonth: Int { components.day }

    /// Years are counted from 1 March, so that the leap day is the last day of a year; 400 of them make an era of 146,097 days.
    var components: (year: Int, month: Int, day: Int) {
        let shifted = number + Self.daysFromMarchOfYearZero
        let era = Self.floor(shifted, Self.daysInEra)
        let dayOfEra = shifted - era * Self.daysInEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = floor(yearFromMarch, 400)
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * daysInEra + dayOfEra - daysFromMarchOfYearZero
    }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static var daysInEra: Int { 146_097 }
    /// From 1 March of the year 0 to 1 January 1970.
    private static var daysFromMarchOfYearZero: Int { 719_468 }
    private static func floor(_ value: Int, _ divisor: Int) -> Int { (value >= 0 ? value : value - divisor + 1) / divisor }
}
