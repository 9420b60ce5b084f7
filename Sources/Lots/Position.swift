/// The seats drawn so far: what is settled, and what can be asked of it.
///
/// A side of a review is called a need here; need `2r` is the own-group side of party `r`, need `2r + 1` its other side.
public struct Position: Sendable {
    /// The participants and terms.
    public let field: Field
    /// For each seat the party drawn for it, or -1.
    var drawn: [Int16]
    /// For each party the number of seats that it holds.
    var load: [Int16]
    /// Whether party `t` sits in the review of `r`, at place `r * count + t`.
    var sits: [Bool]
    /// Replaced reviewers, who are not drawn again for the side on which they sat (¶28 d, e, ¶30, Reading).
    var replaced: Set<Replacement> = []
    /// The reviews that each party has to carry out at least.
    var least: [Int16]

    /// A party that once sat on a side of a review and was replaced.
    struct Replacement: Hashable, Sendable {
        let need: Int
        let party: Int
    }

    /// The position before anything is drawn.
    public init(_ field: Field) {
        self.field = field
        drawn = Array(repeating: -1, count: field.slotCount)
        load = Array(repeating: 0, count: field.count)
        sits = Array(repeating: false, count: field.count * field.count)
        least = field.least
    }

    /// The party drawn for a seat.
    public func reviewer(in seat: Seat) -> Int? {
        let party = drawn[field.slot(seat)]
        return party < 0 ? nil : Int(party)
    }

    /// The number of reviews that a party carries out.
    public func reviews(by party: Int) -> Int { Int(load[party]) }

    /// Whether a party sits in the review of another.
    @inline(__always) public func sits(_ party: Int, inReviewOf reviewed: Int) -> Bool { sits[reviewed * field.count + party] }

    /// Whether a party held the seat, or another one of the side, and was replaced.
    public func wasReplaced(_ party: Int, in seat: Seat) -> Bool { wasReplaced(party, need: 2 * seat.reviewed + seat.side.rawValue) }

    @inline(__always) func wasReplaced(_ party: Int, need: Int) -> Bool {
        !replaced.isEmpty && replaced.contains(Replacement(need: need, party: party))
    }

    /// The instruments of a side that no drawn reviewer of that side is party to; `nil` before the primary reviewer is drawn.
    public func missing(reviewed: Int, side: Side) -> InstrumentSet? {
        let first = field.slot(Seat(reviewed: reviewed, side: side, ordinal: 0))
        guard drawn[first] >= 0 else { return nil }
        var missing = field.instruments[reviewed]
        for slot in first..<first + field.seatsPerSide where drawn[slot] >= 0 {
            missing.subtract(field.instruments[Int(drawn[slot])])
        }
        return missing
    }

    /// The next seat to be drawn for a side: the primary one, then additional ones while instruments are missing (¶28 b).
    public func nextSeat(reviewed: Int, side: Side) -> Seat? {
        guard let missing = missing(reviewed: reviewed, side: side) else { return Seat(reviewed: reviewed, side: side, ordinal: 0) }
        guard !missing.isEmpty else { return nil }
        let ordinal = (1..<field.seatsPerSide).first { drawn[field.slot(Seat(reviewed: reviewed, side: side, ordinal: $0))] < 0 }
        return ordinal.map { Seat(reviewed: reviewed, side: side, ordinal: $0) }
    }

    /// The next seat to be drawn for a State: own primary, other primary, own additional, other additional (¶28).
    public func nextSeat(reviewed: Int) -> Seat? {
        let seats = Side.allCases.compactMap { nextSeat(reviewed: reviewed, side: $0) }
        return seats.first { $0.kind == .primary } ?? seats.first
    }

    /// Puts a party into a seat.
    mutating func place(_ party: Int, at slot: Int) {
        let reviewed = (slot / field.seatsPerSide) >> 1
        drawn[slot] = Int16(party)
        load[party] += 1
        sits[reviewed * field.count + party] = true
    }

    /// Empties a seat.
    mutating func vacate(_ slot: Int) {
        let party = Int(drawn[slot])
        drawn[slot] = -1
        load[party] -= 1
        sits[((slot / field.seatsPerSide) >> 1) * field.count + party] = false
    }
}
