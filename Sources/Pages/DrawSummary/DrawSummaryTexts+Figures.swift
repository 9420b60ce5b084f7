extension DrawSummaryTexts {
    /// The words around the figures.
    public struct Figures: Sendable {
        public var heading = "Figures"
        // What a number counts, without the number.
        public var states: @Sendable (_ count: Int) -> String = { $0 == 1 ? "State" : "States" }
        public var cohorts: @Sendable (_ count: Int) -> String = { $0 == 1 ? "cohort" : "cohorts" }
        public var seats: @Sendable (_ count: Int) -> String = { $0 == 1 ? "seat drawn" : "seats drawn" }
        public var additional: @Sendable (_ count: Int) -> String = { $0 == 1 ? "additional reviewer" : "additional reviewers" }
        public var redrawn: @Sendable (_ count: Int) -> String = { $0 == 1 ? "seat drawn again" : "seats drawn again" }
        public var loadsHeading = "Reviews that States carry out"
        public var loadsDescription = "A bar for each number of reviews; its length is the number of States that carry out so many."
        // A number with what it counts.
        public var reviews: @Sendable (_ count: Int) -> String = { $0 == 1 ? "1 review" : "\($0) reviews" }
        public var stateCount: @Sendable (_ count: Int) -> String = { $0 == 1 ? "1 State" : "\($0) States" }
        public var sizesHeading = "States under review"
        public var sizesCaption = "Number of States under review, by regional group and cohort (¶17)"
        public var group = "Regional group"
        public var total = "Total"
        public var cohort: @Sendable (_ cohort: Int) -> String = { "Cohort\u{A0}\($0)" }
    }
}
