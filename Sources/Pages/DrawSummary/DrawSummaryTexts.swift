public import Law

/// The words of the page on a draw: English until a catalogue replaces them.
public struct DrawSummaryTexts: Sendable {
    /// The words of the head.
    public var head = Head()
    /// The words around the figures.
    public var figures = Figures()
    /// The words around the pictures.
    public var pictures = Pictures()
    /// The words around the tables of reviews.
    public var reviews = Reviews()
    /// The words around the record of the draw.
    public var record = Record()

    /// The English words.
    public init() {}

    /// The English words.
    public static var english: DrawSummaryTexts { DrawSummaryTexts() }
}

extension DrawSummaryTexts {
    /// The words of the head.
    public struct Head: Sendable {
        public var skip = "Skip to who reviews whom"
        public var rehearsal = "Rehearsal"
        public var rehearsalMeaning = "This draw was made for practice. Its result binds nobody."
        public var contents = "On this page"
        public var basis = [
            "Three cohorts, one for each year, were drawn from all parties (¶17).",
            "For each State under review, lots chose one reviewer from its own regional group and one from another group, and additional"
                + " reviewers where one of them is not party to an instrument (¶28).",
            "Every State carries out at least one review, and no more than three unless it volunteers (¶29).",
        ]
        public var day: @Sendable (_ day: Day) -> String = { day in
            let months = [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
            ]
            return "\(day.dayOfMonth) \(months[day.month - 1]) \(day.year)"
        }
    }
}
