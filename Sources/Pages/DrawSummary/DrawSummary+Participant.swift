extension DrawSummary {
    /// A State that is reviewed and reviews.
    public struct Participant: Hashable, Sendable {
        /// Its code, which is its anchor on the page.
        public var code: String
        /// Its name in the page's language.
        public var name: String
        /// The code of the group with which it takes part.
        public var group: String
        /// Its cohort, 1 to 3.
        public var cohort: Int
        /// The short codes of the instruments for which it is reviewed.
        public var instruments: [String]
        /// Its place in the order in which States were drawn, from 1.
        public var place: Int
        /// Who reviews it.
        public var reviewers: [Reviewer]

        public init(
            code: String, name: String, group: String, cohort: Int, instruments: [String], place: Int, reviewers: [Reviewer]
        ) {
            self.code = code
            self.name = name
            self.group = group
            self.cohort = cohort
            self.instruments = instruments
            self.place = place
            self.reviewers = reviewers
        }
    }

    /// A State in a seat of a review.
    public struct Reviewer: Hashable, Sendable {
        /// The code of the reviewing State.
        public var code: String
        /// The side from which it was drawn.
        public var side: Side
        /// Whether it reviews alone for its side or supplies instruments that another lacks.
        public var seat: Seat
        /// The short codes of the instruments for which it reviews.
        public var instruments: [String]
        /// Whether it was drawn when a seat of the review was drawn again.
        public var isRedrawn: Bool

        public init(code: String, side: Side, seat: Seat, instruments: [String], isRedrawn: Bool = false) {
            self.isRedrawn = isRedrawn
            self.code = code
            self.side = side
            self.seat = seat
            self.instruments = instruments
        }
    }
}
