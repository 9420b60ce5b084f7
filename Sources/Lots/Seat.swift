/// One of the two sides from which a State is reviewed: its own regional group, or another one (¶28).
public enum Side: Int, CaseIterable, Hashable, Sendable {
    case own
    case other

    /// The word for the side in files: `own` or `other`.
    public var word: String {
        switch self {
        case .own: "own"
        case .other: "other"
        }
    }
}

/// Whether a reviewer was drawn first for its side, or for the instruments that the first one is not party to (¶28 b).
public enum SeatKind: Hashable, Sendable {
    case primary
    case additional

    /// The word for the seat in files: `primary` or `additional`.
    public var word: String {
        switch self {
        case .primary: "primary"
        case .additional: "additional"
        }
    }
}

/// A place for one reviewing State in the review of one State.
public struct Seat: Hashable, Sendable {
    /// The State under review, as its place in the list of participants.
    public let reviewed: Int
    /// The side for which the reviewer sits.
    public let side: Side
    /// 0 for the primary reviewer of the side, 1 and up for additional ones in the order in which they are drawn.
    public let ordinal: Int

    /// A seat in the review of a State.
    public init(reviewed: Int, side: Side, ordinal: Int) {
        self.reviewed = reviewed
        self.side = side
        self.ordinal = ordinal
    }

    /// Primary or additional.
    public var kind: SeatKind { ordinal == 0 ? .primary : .additional }
}
