public import Law

/// The State under review answers within a time agreed by the parties concerned, of six months at most (¶34).
public enum SixMonthsToAnswer {
    public static let basis = Provision(.procedures, 34)
    /// The longest time that can be agreed, and the time that counts where none is agreed.
    public static let most = Period.months(6)

    /// The last day on which answers of a phase that was opened on a day are in time.
    public static func lastDay(openedOn day: Day) -> Day { most.lastDay(from: day) }

    /// What stands against an agreed day.
    public static func objection(to due: Day?, openedOn day: Day) -> Refusal? {
        let last = lastDay(openedOn: day)
        guard let due, due > last else { return nil }
        return Refusal(MechanismRefusal.afterLastDay(due, last: last), under: basis)
    }
}
