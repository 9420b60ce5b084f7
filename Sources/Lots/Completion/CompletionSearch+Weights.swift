extension CompletionSearch {
    /// Looks for a chain of exchanges by giving weights to those who stand in its way.
    ///
    /// Parties above their limit weigh 1, those below -1. A side that could be filled at less weight is filled so where nobody leaves
    /// the limits. Otherwise those who would leave them get a weight too, and the search goes on one step farther away. When no side can
    /// be filled at less weight, the weights themselves prove that there is no way out.
    mutating func improveByWeights() -> WeightOutcome {
        noteExcess()
        adopt(Certificate.Weights())
        for party in 0..<field.count { weight[party] = Int32(noted[party].signum()) }
        let needs = openNeeds
        rounds: for _ in 0..<200 {
            var improvable: [Int] = []
            for need in needs {
                guard let way = cheapestWay(need, .all, .weights) else { return .shortage(.shortage(Certificate.Weights())) }
                guard weigh(way, need) < weighHolders(need) else { continue }
                improvable.append(need)
                troubled = need
                if apply(way, need) {
                    if hasImproved() { return .improved }
                    continue rounds
                }
                if let way = cheapestWay(need, .amongWitness, .weights), weigh(way, need) < weighHolders(need), apply(way, need) {
                    if hasImproved() { return .improved }
                    continue rounds
                }
            }
            if improvable.isEmpty {
                let found = weights
                return isShortage(found) ? .shortage(.shortage(fewest(of: found))) : .stuck
            }
            if !weighThoseInTheWay(improvable) { return pass(on: improvable) ? .improved : .stuck }
        }
        return .stuck
    }

    enum WeightOutcome {
        case improved
        case shortage(Certificate)
        case stuck
    }

    private var weights: Certificate.Weights {
        Certificate.Weights(
            parties: weight.indices.filter { weight[$0] != 0 }.map { Certificate.Weight(party: $0, weight: Int(weight[$0])) },
            pairs: weighedPairs)
    }

    /// Puts the weights of a certificate in the place of the present ones.
    mutating func adopt(_ weights: Certificate.Weights) {
        for party in weight.indices { weight[party] = 0 }
        for entry in weights.parties { weight[entry.party] = Int32(entry.weight) }
        for pair in weighedPairs { setPairWeight(pair, to: 0) }
        for pair in weights.pairs { setPairWeight(pair, to: Int32(pair.weight)) }
        weighedPairs = weights.pairs
    }

    private mutating func setPairWeight(_ pair: Certificate.PairWeight, to amount: Int32) {
        pairWeight[pair.one * field.count + pair.other] = amount
        pairWeight[pair.other * field.count + pair.one] = amount
    }

    /// The weights that are left when those without which the proof still holds are taken away, one after the other.
    mutating func fewest(of found: Certificate.Weights) -> Certificate.Weights {
        var kept = found
        for entry in found.parties {
            var fewer = kept
            fewer.parties.removeAll { $0.party == entry.party }
            if isShortage(fewer) { kept = fewer }
        }
        for pair in found.pairs {
            var fewer = kept
            fewer.pairs.removeAll { $0 == pair }
            if isShortage(fewer) { kept = fewer }
        }
        return kept
    }

    /// What it weighs that a party sits in a review.
    @inline(__always) func weigh(_ party: Int, reviewing reviewed: Int) -> Int32 {
        weighedPairs.isEmpty ? weight[party] : weight[party] + pairWeight[reviewed * field.count + party]
    }

    func weigh(_ way: WayToFill, _ need: Int) -> Int32 {
        let first = need * field.seatsPerSide
        var sum: Int32 = 0
        for ordinal in 0..<field.seatsPerSide where position.drawn[first + ordinal] < 0 && way.holders[ordinal] >= 0 {
            sum += weigh(Int(way.holders[ordinal]), reviewing: need >> 1)
        }
        return sum
    }

    private func weighHolders(_ need: Int) -> Int32 {
        let first = need * field.seatsPerSide
        var sum: Int32 = 0
        for slot in first..<first + field.seatsPerSide where position.drawn[slot] < 0 && witness.holder[slot] >= 0 {
            sum += weigh(Int(witness.holder[slot]), reviewing: need >> 1)
        }
        return sum
    }

    /// Fills a side anew unless somebody would be farther outside the limits than before.
    private mutating func apply(_ way: WayToFill, _ need: Int) -> Bool {
        let mark = witness.mark
        if install(way, need), nobodyIsWorseOff { return true }
        witness.rollBack(to: mark)
        return false
    }

    /// Whether the sum outside the limits is smaller than it was; if not, weights are taken from those who have room again.
    private mutating func hasImproved() -> Bool {
        var before = 0
        for party in 0..<field.count { before += abs(noted[party]) }
        guard sumOutsideLimits >= before else { return true }
        noteExcess()
        for party in 0..<field.count where weight[party] != 0 {
            let load = witness.load[party]
            if weight[party] > 0 ? load < field.most[party] : load > position.least[party] { weight[party] = 0 }
        }
        for party in 0..<field.count where noted[party] != 0 { weight[party] = Int32(noted[party].signum()) }
        let idle = weighedPairs.filter {
            witness.seats[$0.one * field.count + $0.other] + witness.seats[$0.other * field.count + $0.one] == 0
        }
        for pair in idle { setPairWeight(pair, to: 0) }
        if !idle.isEmpty { weighedPairs.removeAll { idle.contains($0) } }
        return false
    }

    private mutating func noteExcess() {
        for party in 0..<field.count { noted[party] = excess(party) }
    }

    /// Whether no party is farther outside the limits than it was noted to be.
    private var nobodyIsWorseOff: Bool {
        for party in 0..<field.count {
            let now = excess(party)
            if now > 0 ? now > noted[party] : now < 0 && now < noted[party] { return false }
        }
        return true
    }

    /// Fills a side at less weight although another weighed party takes over the excess or the debt, as long as the sum does not grow.
    private mutating func pass(on improvable: [Int]) -> Bool {
        let before = sumOutsideLimits
        for need in improvable {
            for reach in [Reach.all, .amongWitness] {
                guard let way = cheapestWay(need, reach, .weights), weigh(way, need) < weighHolders(need) else { continue }
                let mark = witness.mark
                if install(way, need), sumOutsideLimits <= before { return true }
                witness.rollBack(to: mark)
            }
        }
        return false
    }

    private var sumOutsideLimits: Int {
        var sum = 0
        for party in 0..<field.count { sum += abs(excess(party)) }
        return sum
    }

    /// Gives weight to those who would leave the limits if sides were filled at less weight, and to pairs that would review each other.
    ///
    /// Only what is used up already gets weight: parties at a limit, and pairs one of whom sits in the other's review. False where
    /// there is nothing to give weight to.
    private mutating func weighThoseInTheWay(_ improvable: [Int]) -> Bool {
        var added: [Int: Int] = [:]
        var pairs: Set<Certificate.PairWeight> = []
        for need in improvable {
            for reach in [Reach.all, .amongWitness] {
                guard let way = cheapestWay(need, reach, .weights), weigh(way, need) < weighHolders(need) else { continue }
                pairs.formUnion(pairsInTheWay(of: way, need))
                let mark = witness.mark
                install(way, need)
                for party in 0..<field.count where weight[party] == 0 && excess(party) != 0 && added[party] == nil {
                    added[party] = excess(party).signum()
                }
                witness.rollBack(to: mark)
            }
        }
        for (party, amount) in added { weight[party] = Int32(amount) }
        guard added.isEmpty else { return true }
        for pair in pairs {
            weighedPairs.append(pair)
            setPairWeight(pair, to: 1)
        }
        weighedPairs.sort { ($0.one, $0.other) < ($1.one, $1.other) }
        return !pairs.isEmpty
    }

    /// Pairs without weight of whom one sits in the other's review, and would have to make room for a way to fill a side.
    private func pairsInTheWay(of way: WayToFill, _ need: Int) -> [Certificate.PairWeight] {
        let reviewed = need >> 1
        var pairs: [Certificate.PairWeight] = []
        for ordinal in 0..<field.seatsPerSide where way.holders[ordinal] >= 0 {
            let party = Int(way.holders[ordinal])
            let used = witness.seats[party * field.count + reviewed] + witness.seats[reviewed * field.count + party]
            guard used > 0, pairWeight[reviewed * field.count + party] == 0 else { continue }
            pairs.append(Certificate.PairWeight(reviewed, party, weight: 1))
        }
        return pairs
    }
}
