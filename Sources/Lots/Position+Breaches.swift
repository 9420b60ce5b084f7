extension Position {
    /// The seats that are drawn, with those who hold them.
    public var seats: [(seat: Seat, party: Int)] {
        drawn.indices.filter { drawn[$0] >= 0 }.map { (field.seat($0), Int(drawn[$0])) }
    }

    /// What in a finished draw is against the rules, in words for engineers; looked for plainly, without what the draw itself uses.
    public var breaches: [String] {
        let seats = seats
        return seats.compactMap { breach(of: $0.seat, $0.party) } + breachesOfCoverage(seats) + breachesOfLoad(seats)
    }

    private func breach(of seat: Seat, _ party: Int) -> String? {
        let name = "\(field.text(seat)) \(field.code(party))"
        if party == seat.reviewed { return "\(name): reviews itself" }
        let isSameGroup = field.parties[party].group == field.parties[seat.reviewed].group
        let anyGroup = seat.kind == .additional && field.terms.additionalReviewers == .anyGroup
        if !anyGroup && isSameGroup != (seat.side == .own) { return "\(name): wrong group (¶28)" }
        return nil
    }

    private func breachesOfCoverage(_ seats: [(seat: Seat, party: Int)]) -> [String] {
        var covered: [Int: InstrumentSet] = [:]
        var pairs: Set<[Int]> = []
        var breaches: [String] = []
        for (seat, party) in seats {
            covered[2 * seat.reviewed + seat.side.rawValue, default: []].formUnion(field.parties[party].instruments)
            if !pairs.insert([seat.reviewed, party]).inserted { breaches.append("\(field.text(seat)): sits twice") }
            if pairs.contains([party, seat.reviewed]) { breaches.append("\(field.text(seat)): mutual review (¶28 a)") }
        }
        for need in 0..<2 * field.count where !(covered[need] ?? []).isSuperset(of: field.parties[need >> 1].instruments) {
            breaches.append("\(field.code(need >> 1)): an instrument is without reviewer on one side (¶28 b)")
        }
        return breaches
    }

    private func breachesOfLoad(_ seats: [(seat: Seat, party: Int)]) -> [String] {
        var reviews = Array(repeating: 0, count: field.count)
        var reviewers = Array(repeating: 0, count: field.count)
        for (seat, party) in seats {
            reviews[party] += 1
            reviewers[seat.reviewed] += 1
        }
        return (0..<field.count).compactMap { party in
            let code = field.parties[party].code
            let most = max(field.terms.mostReviews, field.terms.volunteers[code] ?? 0)
            if reviews[party] < field.terms.leastReviews || reviews[party] > most { return "\(code): \(reviews[party]) reviews (¶29)" }
            if reviewers[party] > 4 && !field.terms.allowingMoreReviewers.contains(code) { return "\(code): \(reviewers[party]) reviewers (¶28 c)" }
            return nil
        }
    }
}
