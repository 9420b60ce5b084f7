public import Law

extension DrawSummary {
    /// The side from which a reviewing State was drawn (¶28).
    public enum Side: String, Hashable, Sendable, CaseIterable {
        /// The regional group of the State under review.
        case own
        /// Any other group.
        case other
    }

    /// The kind of a seat (¶28 b).
    public enum Seat: String, Hashable, Sendable, CaseIterable {
        /// The reviewer of its side.
        case primary
        /// A further reviewer, for the instruments to which the primary one is not party.
        case additional
    }

    /// A seat that was drawn again (¶28 d, e, f; ¶30).
    public struct RedrawnSeat: Hashable, Sendable {
        /// The code of the State under review.
        public var reviewed: String
        /// The side of the seat.
        public var side: Side
        /// The kind of the seat.
        public var seat: Seat
        /// The code of the State that gave up the seat; nothing where nobody sat there.
        public var formerReviewer: String?
        /// The code of the State that was drawn in its place; nothing where the seat is not needed any more.
        public var reviewer: String?
        /// The provision, as `¶28 d`.
        public var provision: String
        /// The day on which it was drawn again.
        public var day: Day

        public init(
            reviewed: String, side: Side, seat: Seat, formerReviewer: String?, reviewer: String?, provision: String,
            day: Day
        ) {
            self.reviewed = reviewed
            self.side = side
            self.seat = seat
            self.formerReviewer = formerReviewer
            self.reviewer = reviewer
            self.provision = provision
            self.day = day
        }
    }
}
