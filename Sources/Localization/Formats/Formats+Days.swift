private import Foundation
public import Law

extension Formats {
    /// A day of the calendar.
    public func day(_ day: Day, _ style: DayStyle = .long) -> String { cached(day.number, style) { written(day, style) } }

    private func written(_ day: Day, _ style: DayStyle) -> String {
        let noon = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200)
        let written = format(style).format(noon)
        return style == .short ? written : asTheUnitedNationsWrite(written, day)
    }

    /// The day and the hour in Vienna at an instant, in milliseconds since 1970 UTC.
    public func instant(_ millisecondsSince1970: Int64, _ style: DayStyle = .long) -> String {
        let day = ViennaDay.at(millisecondsSince1970: millisecondsSince1970)
        return self.day(day, style) + comma + Self.clock(millisecondsSince1970, on: day)
    }

    /// The hour and minute; on the two days on which the clocks change, the hours since midnight are not those of the clock.
    private static func clock(_ instant: Int64, on day: Day) -> String {
        let length = (ViennaDay.start(of: day + 1) - ViennaDay.start(of: day)) / minute
        let sinceMidnight = (instant - ViennaDay.start(of: day)) / minute
        let isChanged = sinceMidnight >= (length < 1440 ? 120 : 180)
        let (hour, minutes) = (sinceMidnight + (isChanged ? 1440 - length : 0)).quotientAndRemainder(dividingBy: 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (minutes < 10 ? "0" : "") + "\(minutes)"
    }

    private static var minute: Int64 { 60_000 }

    private func format(_ style: DayStyle) -> Date.FormatStyle {
        var format = Date.FormatStyle(locale: Locale(identifier: identifier), calendar: Calendar(identifier: .gregorian), timeZone: .gmt)
        switch style {
        case .long: format = format.day().month(.wide).year()
        case .short: format = format.day(.twoDigits).month(.twoDigits).year()
        case .weekday: format = format.weekday(.wide).day().month(.wide).year()
        case .month: format = format.month(.wide).year()
        }
        return format
    }

    /// Where documents of the United Nations write otherwise than CLDR has it: Arabic months bear both names, the first of a month is *1er* in French.
    private func asTheUnitedNationsWrite(_ written: String, _ day: Day) -> String {
        switch language {
        case .arabic:
            let month = Self.arabicMonths[day.month - 1]
            return written.replacing(month.name + "،", with: month.name).replacing(month.name, with: "\(month.before)/\(month.now)")
        case .french where day.dayOfMonth == 1: return written.split(separator: " ").map { $0 == "1" ? "1er" : $0 }.joined(separator: " ")
        default: return written
        }
    }

    private var comma: String {
        switch language {
        case .arabic: "، "
        case .chinese: " "
        default: ", "
        }
    }

    /// The names in CLDR, and the two that the United Nations write.
    private static var arabicMonths: [(name: String, before: String, now: String)] {
        [
            ("يناير", "كانون الثاني", "يناير"), ("فبراير", "شباط", "فبراير"), ("مارس", "آذار", "مارس"), ("أبريل", "نيسان", "أبريل"),
            ("مايو", "أيار", "مايو"), ("يونيو", "حزيران", "يونيه"), ("يوليو", "تموز", "يوليه"), ("أغسطس", "آب", "أغسطس"),
            ("سبتمبر", "أيلول", "سبتمبر"), ("أكتوبر", "تشرين الأول", "أكتوبر"), ("نوفمبر", "تشرين الثاني", "نوفمبر"),
            ("ديسمبر", "كانون الأول", "ديسمبر"),
        ]
    }
}
