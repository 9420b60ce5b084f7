public import Law
public import Localization
public import Mechanism

extension Deadline {
    /// How a deadline stands on a day: met, late, today, or so many days ahead.
    public func phrase(on today: Day) -> Phrase {
        switch (metOn, delay(on: today)) {
        case (let day?, nil): Phrase("Done on {day}, in time", ["day": .day(day)])
        case (let day?, let days?):
            Phrase("Done on {day}, {count} day late", plural: "Done on {day}, {count} days late", count: days, ["day": .day(day)])
        case (nil, _): Self.phrase(due: due, on: today)
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

    /// Whether the day is the one of the rule or was agreed on.
    public var basisPhrase: Phrase {
        isAgreed
            ? Phrase("As agreed between the States parties concerned")
            : Phrase("By the rule of {provision}", ["provision": .text("\(basis)")])
    }
}
