/// Why the draw cannot be completed from a position, as a person can follow it.
public indirect enum Explanation: Hashable, Sendable {
    /// Nobody can fill a side any more.
    case nobodyLeft(EmptySide)
    /// Sides need more of certain States, or States need more of certain sides, than there is.
    case shortage(Shortage)
    /// Whoever takes a seat, one of the reasons that follow stands in the way.
    case cases(Seat, [Case])
    /// The solver found no way, and no short reason can be given.
    case withoutProof

    /// What stands in the way when one of some parties takes the seat.
    public struct Case: Hashable, Sendable {
        public let parties: [Int]
        public let explanation: Explanation
    }

    /// A side that nobody can fill, with what stands against everybody.
    public struct EmptySide: Hashable, Sendable {
        /// The seat to be drawn next on the side.
        public let seat: Seat
        /// How many parties each rule keeps out of that seat; those left could take it, but nobody covers what they would leave missing.
        public let excluded: [Exclusion: Int]
        /// The parties that could take the seat.
        public let possible: [Int]
        /// The instruments that nobody who is left is party to.
        public let uncovered: InstrumentSet
    }

    /// More is needed than there is (docs/lots.md, "Proofs").
    public struct Shortage: Hashable, Sendable {
        /// A side and what it costs at least: above 0 places that it needs among the scarce, below 0 places that it can give to those owing.
        public struct Need: Hashable, Sendable {
            public let reviewed: Int
            public let side: Side
            public let cost: Int
        }
        /// A State that weighs, and what it can still contribute.
        public struct Supply: Hashable, Sendable {
            public let party: Int
            public let weight: Int
            /// Reviews that it may still take on.
            public let allowed: Int
            /// Reviews that it still has to take on.
            public let owed: Int
        }
        /// The open sides that cost something.
        public let needs: [Need]
        /// The States that weigh.
        public let supplies: [Supply]
        /// Pairs that weigh, of whom one may review the other, not both (¶28 a).
        public let pairs: [Certificate.PairWeight]
        /// The sum of the costs; it is greater than `supply`.
        public let demand: Int
        /// The most that States and pairs can contribute.
        public let supply: Int

        /// Whether the shortage is of reviews for States that still owe one, and of nothing else.
        public var isOfSeatsForThoseOwing: Bool { pairs.isEmpty && supplies.allSatisfy { $0.weight == -1 } }
        /// Whether the shortage is of States that may still take on reviews, and of nothing else.
        public var isOfReviewers: Bool { supplies.allSatisfy { $0.weight == 1 } }
    }
}

extension CompletionSearch {
    /// Explains a certificate of the present position.
    public mutating func explain(_ certificate: Certificate) -> Explanation {
        switch certificate {
        case .withoutProof: return .withoutProof
        case .cases(let seat, let cases):
            return .cases(seat, cases.compactMap { explain($0, taking: seat) })
        case .shortage(let weights):
            if let side = emptySides.first { return .nobodyLeft(side) }
            return .shortage(shortage(weights))
        }
    }

    /// Explains why the draw cannot be completed when a party takes a seat.
    public mutating func explain(_ certificate: Certificate, with party: Int, taking seat: Seat) -> Explanation {
        assume(party, at: field.slot(seat))
        defer { unassume(field.slot(seat)) }
        return explain(certificate)
    }

    private mutating func explain(_ one: Certificate.Case, taking seat: Seat) -> Explanation.Case? {
        let parties = one.parties.filter { directExclusion(of: $0, from: seat, in: position) == nil }
        guard let first = parties.first else { return nil }
        return Explanation.Case(parties: parties, explanation: explain(one.certificate, with: first, taking: seat))
    }

    private mutating func shortage(_ weights: Certificate.Weights) -> Explanation.Shortage {
        adopt(weights)
        var needs: [Explanation.Shortage.Need] = []
        for need in openNeeds {
            guard let way = cheapestWay(need, .all, .weights) else { continue }
            let cost = Int(weigh(way, need))
            guard cost != 0 else { continue }
            needs.append(Explanation.Shortage.Need(reviewed: need >> 1, side: need & 1 == 0 ? .own : .other, cost: cost))
        }
        let supplies = weights.parties.map { entry in
            Explanation.Shortage.Supply(
                party: entry.party, weight: entry.weight, allowed: Int(field.most[entry.party] - position.load[entry.party]),
                owed: max(0, Int(position.least[entry.party] - position.load[entry.party])))
        }
        let supply =
            weights.parties.reduce(0) { $0 + position.worth(of: $1) } + weights.pairs.reduce(0) { $0 + position.worth(of: $1) }
        return Explanation.Shortage(
            needs: needs, supplies: supplies, pairs: weights.pairs, demand: needs.reduce(0) { $0 + $1.cost }, supply: supply)
    }

    /// The open sides that nobody can fill, in the order of the States under review.
    public var emptySides: [Explanation.EmptySide] {
        mutating get {
            var sides: [Explanation.EmptySide] = []
            for need in openNeeds where cheapestWay(need, .all, .ease) == nil {
                if let seat = position.nextSeat(reviewed: need >> 1, side: need & 1 == 0 ? .own : .other) { sides.append(emptySide(seat)) }
            }
            return sides
        }
    }

    private func emptySide(_ seat: Seat) -> Explanation.EmptySide {
        var excluded: [Exclusion: Int] = [:]
        var possible: [Int] = []
        for party in 0..<field.count {
            if let exclusion = directExclusion(of: party, from: seat, in: position) {
                excluded[exclusion, default: 0] += 1
            } else {
                possible.append(party)
            }
        }
        let needed = position.missing(reviewed: seat.reviewed, side: seat.side) ?? field.instruments[seat.reviewed]
        let uncovered = possible.reduce(needed) { $0.subtracting(field.instruments[$1]) }
        return Explanation.EmptySide(seat: seat, excluded: excluded, possible: possible, uncovered: uncovered)
    }
}
