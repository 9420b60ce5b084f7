extension DrawSummaryTexts {
    /// The words around the tables of reviews.
    public struct Reviews: Sendable {
        public var heading = "Who reviews whom"
        public var explanation =
            "States stand in alphabetical order within their cohort and group. The number is the place at which lots"
            + " called the State. Where a reviewer does not review all instruments of the State, its instruments follow its name."
        public var filter = "Find a State"
        public var filterHint = "A name or a code; shows every row in which it occurs."
        public var found: @Sendable (_ placeholder: String) -> String = { "Rows shown: \($0)" }
        public var caption: @Sendable (_ cohort: Int, _ group: String, _ states: Int) -> String = {
            "Cohort \($0), \($1): \($2 == 1 ? "1 State" : "\($2) States")"
        }
        public var number = "No."
        public var state = "State under review"
        public var instruments = "Instruments"
        public var own = "Reviewer from its own group"
        public var other = "Reviewer from another group"
        public var carriesOut = "Reviews it carries out"
        public var primary = "primary"
        public var additional = "additional"
        public var drawnAgain = "drawn again"
        public var nobody = "none"
        public var redrawnHeading = "Seats drawn again"
        public var redrawnCaption = "Seats that were drawn again, in the order of those draws"
        public var redrawnSeat = "Seat"
        public var former = "Drawn before"
        public var new = "Drawn instead"
        public var provision = "Provision"
        public var redrawnDay = "On"
        public var ownSide = "own group"
        public var otherSide = "another group"
    }
}
