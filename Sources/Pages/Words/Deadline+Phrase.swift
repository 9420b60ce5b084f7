public import Law
public import Localization
public import Mechanism

extension Deadline {
    /// How a deadline stands on a day: met, late, today, or so many days ahead.
    public func phrase(on today: Day) -> Phrase { Self.phrase(due: due, metOn: metOn, on: today) }

    /// How a day by which something is or was due stands: met, late, today, or so many days ahead.
    public static func phrase(due: Day, metOn: Day?, on today: Day) -> Phrase {
        let end = metOn ?? today
        switch (metOn, end > due ? end - due : nil) {
        case (let day?, nil): return Phrase("Done on {day}, in time", ["day": .day(day)])
        case (let day?, let days?):
            return Phrase("Done on {day}, {count} day late", plural: "Done on {day}, {count} days late", count: days, ["day": .day(day)])
        case (nil, _): return phrase(due: due, on: today)
        }
    }

    /// How a day by which something is due stands on another one, while it is not done.
    public static func phrase(due: Day, on today: Day) -> Phrase {
        if today > due {
            return Phrase(
                "Was due on {day}: {count} day late", plural: "Was due on {day}: {count} days late", count: today - due, ["day": .day(due)])
        }
        if due == today { return Phrase("Due today") }
        return Phrase("Due on {day}: {count} day left", plural: "Due on {day}: {count} days left", count: due - today, ["day": .day(due)])
    }

    /// Whether a day is the one of a rule or was agreed on.
    public static func phrase(isAgreed: Bool, _ basis: Provision) -> Phrase {
        isAgreed
            ? Phrase("As agreed between the States parties concerned")
            : Phrase("By the rule of {provision}", ["provision": .text("\(basis)")])
    }
}
