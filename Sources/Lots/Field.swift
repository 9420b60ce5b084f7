import Registry

/// What stays the same during a whole draw: the participants in the order of their codes, and the terms.
public final class Field: Sendable {
    /// The participants, ordered by code; a participant is spoken of by its place in this list.
    public let parties: [Party]
    /// The terms of the draw.
    public let terms: DrawTerms

    /// Seats kept for each side of a review: the primary one and as many additional ones as there can be instruments missing.
    let seatsPerSide: Int
    let group: [Int16]
    let instruments: [InstrumentSet]
    let least: [Int16]
    let most: [Int16]
    let allowsMoreReviewers: [Bool]
    let anyGroupAdds: Bool
    /// For each group, the places of its members.
    let members: [[Int16]]
    /// For each group, the places of all others.
    let strangers: [[Int16]]
    let everybody: [Int16]
    private let places: [String: Int]

    /// A field of participants; they are put in the order of their codes.
    public init(parties: [Party], terms: DrawTerms) {
        precondition(terms.instruments.count <= InstrumentSet.mostInstruments)
        let parties = parties.sorted { $0.code < $1.code }
        let groups = Array(Set(parties.map(\.group))).sorted()
        let group = parties.map { party in Int16(groups.firstIndex(of: party.group) ?? 0) }
        self.parties = parties
        self.terms = terms
        self.group = group
        seatsPerSide = max(2, terms.instruments.count)
        instruments = parties.map(\.instruments)
        least = parties.map { _ in Int16(terms.leastReviews) }
        most = parties.map { Int16(max(terms.mostReviews, terms.volunteers[$0.code] ?? 0)) }
        allowsMoreReviewers = parties.map { terms.allowingMoreReviewers.contains($0.code) }
        anyGroupAdds = terms.additionalReviewers == .anyGroup
        places = Dictionary(parties.enumerated().map { ($1.code.text, $0) }) { first, _ in first }
        everybody = parties.indices.map(Int16.init)
        members = groups.indices.map { one in parties.indices.filter { group[$0] == one }.map(Int16.init) }
        strangers = groups.indices.map { one in parties.indices.filter { group[$0] != one }.map(Int16.init) }
    }

    /// The participant with a code.
    public func party(_ code: String) -> Int? { places[code] }

    /// The number of participants.
    public var count: Int { parties.count }

    /// The number of places in a table with one for each seat that there can be.
    var slotCount: Int { 2 * count * seatsPerSide }

    /// The place of a seat in tables of seats.
    @inline(__always) func slot(_ seat: Seat) -> Int { (2 * seat.reviewed + seat.side.rawValue) * seatsPerSide + seat.ordinal }

    /// The seat at a place in tables of seats.
    func seat(_ slot: Int) -> Seat {
        let need = slot / seatsPerSide
        return Seat(reviewed: need >> 1, side: need & 1 == 0 ? .own : .other, ordinal: slot % seatsPerSide)
    }

    /// Those who could sit for a side of a review by their group alone, for a primary or an additional seat.
    @inline(__always) func pool(need: Int, additional: Bool) -> [Int16] {
        if additional && anyGroupAdds { return everybody }
        let home = Int(group[need >> 1])
        return need & 1 == 0 ? members[home] : strangers[home]
    }

    /// Whether a party belongs to the group, or to the other groups, from which a seat is drawn.
    @inline(__always) func isOfRightGroup(_ party: Int, need: Int, additional: Bool) -> Bool {
        if additional && anyGroupAdds { return true }
        return (group[party] == group[need >> 1]) == (need & 1 == 0)
    }
}
