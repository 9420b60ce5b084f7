import Lots

/// The rules of the draw written a second time, plainly: what brute force tries things out on.
struct TrialPosition {
    private let field: Field
    private let seatsPerSide: Int
    /// For each State, own side first, who sits in each seat, or -1.
    private(set) var reviewers: [[Int16]]
    private var reviews: [Int]

    init(_ position: Position) {
        field = position.field
        seatsPerSide = max(2, position.field.terms.instruments.count)
        reviewers = Array(repeating: Array(repeating: -1, count: 2 * seatsPerSide), count: position.field.count)
        reviews = Array(repeating: 0, count: position.field.count)
        for reviewed in 0..<field.count {
            for side in Side.allCases {
                for ordinal in 0..<seatsPerSide {
                    let seat = Seat(reviewed: reviewed, side: side, ordinal: ordinal)
                    if let party = position.reviewer(in: seat) { self.seat(party, in: seat) }
                }
            }
        }
    }

    var nobodyOwes: Bool { reviews.allSatisfy { $0 >= field.terms.leastReviews } }

    /// A bound that spares most useless trials: whoever owes a review must be allowed to take some seat that could still come up.
    var everyoneOwingCouldStillBeSeated: Bool {
        reviews.indices.allSatisfy { party in
            reviews[party] >= field.terms.leastReviews
                || reviewers.indices.contains { reviewed in
                    party != reviewed && !sits(party, reviewed) && !sits(reviewed, party)
                        && Side.allCases.contains { isOpen(reviewed, $0) && isOfRightGroup(party, reviewed, $0, additional: true) }
                }
        }
    }

    private func sits(_ party: Int, _ reviewed: Int) -> Bool { reviewers[reviewed].contains(Int16(party)) }

    private func holders(_ reviewed: Int, _ side: Side) -> ArraySlice<Int16> {
        reviewers[reviewed][side.rawValue * seatsPerSide..<(side.rawValue + 1) * seatsPerSide]
    }

    private func isOpen(_ reviewed: Int, _ side: Side) -> Bool { missing(reviewed, side).map { !$0.isEmpty } ?? true }

    private func missing(_ reviewed: Int, _ side: Side) -> InstrumentSet? {
        let holders = holders(reviewed, side).filter { $0 >= 0 }
        guard !holders.isEmpty else { return nil }
        return holders.reduce(field.parties[reviewed].instruments) { $0.subtracting(field.parties[Int($1)].instruments) }
    }

    private func isOfRightGroup(_ party: Int, _ reviewed: Int, _ side: Side, additional: Bool) -> Bool {
        if additional && field.terms.additionalReviewers == .anyGroup { return true }
        return (field.parties[party].group == field.parties[reviewed].group) == (side == .own)
    }

    /// On each side that is open, the seat to be filled next.
    var nextSeats: [Seat] {
        reviewers.indices.flatMap { reviewed in Side.allCases.compactMap { nextSeat(reviewed, $0) } }
    }

    /// The seat to be filled next on a side that is open.
    func nextSeat(_ reviewed: Int, _ side: Side) -> Seat? {
        guard isOpen(reviewed, side) else { return nil }
        return Seat(reviewed: reviewed, side: side, ordinal: holders(reviewed, side).count { $0 >= 0 })
    }

    /// The reviews that all States together may still take on; every open side needs at least one.
    var reviewsLeft: Int { reviews.indices.reduce(0) { $0 + most($1) - reviews[$1] } }

    private func most(_ party: Int) -> Int { max(field.terms.mostReviews, field.terms.volunteers[field.parties[party].code] ?? 0) }

    func allows(_ candidate: Int, in seat: Seat) -> Bool {
        guard candidate != seat.reviewed, !sits(candidate, seat.reviewed), !sits(seat.reviewed, candidate),
            reviews[candidate] < most(candidate),
            isOfRightGroup(candidate, seat.reviewed, seat.side, additional: seat.ordinal > 0)
        else { return false }
        guard seat.ordinal > 0, let missing = missing(seat.reviewed, seat.side) else { return true }
        let held = field.parties[candidate].instruments
        let mayShare = field.terms.allowingMoreReviewers.contains(field.parties[seat.reviewed].code)
        return mayShare ? !missing.isDisjoint(with: held) : missing.isSubset(of: held)
    }

    mutating func seat(_ party: Int, in seat: Seat) {
        reviewers[seat.reviewed][seat.side.rawValue * seatsPerSide + seat.ordinal] = Int16(party)
        reviews[party] += 1
    }

    mutating func unseat(_ party: Int, from seat: Seat) {
        reviewers[seat.reviewed][seat.side.rawValue * seatsPerSide + seat.ordinal] = -1
        reviews[party] -= 1
    }
}
