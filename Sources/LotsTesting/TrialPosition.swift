import Lots

/// The rules of the draw written a second time, plainly, on dictionaries: what brute force tries things out on.
struct TrialPosition {
    private let field: Field
    private var reviewers: [[Seat: Int]]
    private var reviews: [Int]

    init(_ position: Position) {
        field = position.field
        reviewers = Array(repeating: [:], count: position.field.count)
        reviews = Array(repeating: 0, count: position.field.count)
        for reviewed in 0..<field.count {
            for side in Side.allCases {
                for ordinal in 0..<max(2, field.terms.instruments.count) {
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
                || (0..<field.count).contains { reviewed in
                    Side.allCases.contains { side in
                        isOpen(reviewed, side) && party != reviewed && reviewers[reviewed].values.allSatisfy { $0 != party }
                            && reviewers[party].values.allSatisfy { $0 != reviewed }
                    }
                }
        }
    }

    private func isOpen(_ reviewed: Int, _ side: Side) -> Bool { missing(reviewed, side).map { !$0.isEmpty } ?? true }

    private func missing(_ reviewed: Int, _ side: Side) -> InstrumentSet? {
        guard reviewers[reviewed][Seat(reviewed: reviewed, side: side, ordinal: 0)] != nil else { return nil }
        return reviewers[reviewed].filter { $0.key.side == side }.reduce(field.parties[reviewed].instruments) {
            $0.subtracting(field.parties[$1.value].instruments)
        }
    }

    /// On each side that is open, the seat to be filled next.
    var nextSeats: [Seat] {
        (0..<field.count).flatMap { reviewed in
            Side.allCases.filter { isOpen(reviewed, $0) }.map { side in
                Seat(reviewed: reviewed, side: side, ordinal: reviewers[reviewed].keys.count { $0.side == side })
            }
        }
    }

    /// The reviews that all States together may still take on; every open side needs at least one.
    var reviewsLeft: Int { reviews.indices.reduce(0) { $0 + most($1) - reviews[$1] } }

    private func most(_ party: Int) -> Int { max(field.terms.mostReviews, field.terms.volunteers[field.parties[party].code] ?? 0) }

    func allows(_ candidate: Int, in seat: Seat) -> Bool {
        let state = field.parties[seat.reviewed]
        let party = field.parties[candidate]
        guard candidate != seat.reviewed, reviewers[seat.reviewed].values.allSatisfy({ $0 != candidate }),
            reviewers[candidate].values.allSatisfy({ $0 != seat.reviewed }),
            reviews[candidate] < most(candidate)
        else { return false }
        let fromAnyGroup = seat.ordinal > 0 && field.terms.additionalReviewers == .anyGroup
        guard fromAnyGroup || (party.group == state.group) == (seat.side == .own) else { return false }
        guard seat.ordinal > 0, let missing = missing(seat.reviewed, seat.side) else { return true }
        if field.terms.allowingMoreReviewers.contains(state.code) { return !missing.isDisjoint(with: party.instruments) }
        return missing.isSubset(of: party.instruments)
    }

    mutating func seat(_ party: Int, in seat: Seat) {
        reviewers[seat.reviewed][seat] = party
        reviews[party] += 1
    }

    mutating func unseat(_ party: Int, from seat: Seat) {
        reviewers[seat.reviewed][seat] = nil
        reviews[party] -= 1
    }
}
