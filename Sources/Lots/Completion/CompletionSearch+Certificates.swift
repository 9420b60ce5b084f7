extension CompletionSearch {
    /// Whether a certificate found for another party excludes this one as well.
    mutating func holds(_ certificate: Certificate, against party: Int, taking seat: Seat) -> Bool {
        let slot = field.slot(seat)
        position.place(party, at: slot)
        defer { position.vacate(slot) }
        return holds(certificate)
    }

    /// Whether a certificate proves that the present position cannot be completed.
    mutating func holds(_ certificate: Certificate) -> Bool {
        switch certificate {
        case .shortage(let weights): return isShortage(weights)
        case .withoutProof: return false
        case .cases(let seat, let cases):
            guard position.nextSeat(reviewed: seat.reviewed, side: seat.side) == seat else { return false }
            var named: Set<Int> = []
            for one in cases { named.formUnion(one.parties) }
            for party in 0..<field.count where !named.contains(party) {
                if directExclusion(of: party, from: seat, in: position) == nil { return false }
            }
            for one in cases {
                for party in one.parties where directExclusion(of: party, from: seat, in: position) == nil {
                    guard holds(one.certificate, against: party, taking: seat) else { return false }
                }
            }
            return true
        }
    }

    /// Whether weights prove a shortage in the present position.
    mutating func isShortage(_ weights: Certificate.Weights) -> Bool {
        adopt(weights)
        var cost = 0
        for need in 0..<2 * field.count where isOpen(need) {
            guard let way = cheapestWay(need, .all, .weights) else { return true }
            cost += Int(weigh(way, need))
        }
        return cost > weights.parties.reduce(0) { $0 + position.worth(of: $1) } + weights.pairs.reduce(0) { $0 + position.worth(of: $1) }
    }
}

extension Position {
    /// The most that a party of a given weight can contribute with the reviews that it may still, or must still, carry out.
    func worth(of entry: Certificate.Weight) -> Int {
        let allowed = Int(field.most[entry.party] - load[entry.party])
        let owed = max(0, Int(least[entry.party] - load[entry.party]))
        return max(entry.weight * allowed, entry.weight * owed)
    }

    /// The most that a pair can contribute: its weight, unless one of the two sits in the other's review already.
    func worth(of pair: Certificate.PairWeight) -> Int {
        sits(pair.one, inReviewOf: pair.other) || sits(pair.other, inReviewOf: pair.one) ? 0 : pair.weight
    }
}
