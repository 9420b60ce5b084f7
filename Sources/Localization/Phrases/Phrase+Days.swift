public import Law

extension Phrase {
    /// How far a day lies ahead or behind: today, in 3 days, 2 days ago.
    public static func distance(to day: Day, from today: Day) -> Phrase {
        let days = day - today
        return switch days {
        case -1: Phrase("yesterday")
        case 0: Phrase("today")
        case 1: Phrase("tomorrow")
        case ..<0: Phrase("{count} day ago", plural: "{count} days ago", count: -days)
        default: Phrase("in {count} day", plural: "in {count} days", count: days)
        }
    }

    /// A length of time in days.
    public static func duration(days: Int) -> Phrase { Phrase("{count} day", plural: "{count} days", count: days) }

    /// By how many days somebody is late.
    public static func late(days: Int) -> Phrase { Phrase("{count} day late", plural: "{count} days late", count: days) }
}
