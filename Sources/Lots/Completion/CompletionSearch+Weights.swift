extension CompletionSearch {
    /// Looks for a chain of exchanges by giving weights to those who stand in its way.
    ///
    /// Parties above their limit weigh 1, those below -1. A side that could be filled at less weight is filled so where nobody leaves
    /// the limits. Otherwise those who would leave them get a weight too, and the search goes on one step farther away. When no side can
    /// be filled at less weight, the weights themselves prove that there is no way out.
    mutating func improveByWeights() -> WeightOutcome {
        noteExcess()
        for party in 0..<field.count { weight[party] = Int32(noted[party].signum()) }
        let needs = openNeeds
        for _ in 0..<64 {
            var improvable: [Int] = []
            for need in needs {
                guard let way = cheapestWay(need, .all, .weights) else { return .shortage(.shortage([])) }
                guard weigh(way, need) < weighHolders(need) else { continue }
                improvable.append(need)
                troubled = need
                if apply(way, need) { return .improved }
                if let way = cheapestWay(need, .amongWitness, .weights), weigh(way, need) < weighHolders(need), apply(way, need) {
                    return .improved
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

    private var weights: [Certificate.Weight] {
        weight.indices.filter { weight[$0] != 0 }.map { Certificate.Weight(party: $0, weight: Int(weight[$0])) }
    }

    /// The weights that are left when those without which the proof still holds are taken away, one after the other.
    private mutating func fewest(of found: [Certificate.Weight]) -> [Certificate.Weight] {
        var kept = found
        for entry in found {
            let fewer = kept.filter { $0.party != entry.party }
            if isShortage(fewer) { kept = fewer }
        }
        return kept
    }

    func weigh(_ way: WayToFill, _ need: Int) -> Int32 {
        let first = need * field.seatsPerSide
        var sum: Int32 = 0
        for ordinal in 0..<field.seatsPerSide where position.drawn[first + ordinal] < 0 && way.holders[ordinal] >= 0 {
            sum += weight[Int(way.holders[ordinal])]
        }
        return sum
    }

    private func weighHolders(_ need: Int) -> Int32 {
        let first = need * field.seatsPerSide
        var sum: Int32 = 0
        for slot in first..<first + field.seatsPerSide where position.drawn[slot] < 0 && witness.holder[slot] >= 0 {
            sum += weight[Int(witness.holder[slot])]
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

    /// Gives weight to those who would leave the limits if sides were filled at less weight; false where there is nobody new.
    private mutating func weighThoseInTheWay(_ improvable: [Int]) -> Bool {
        var added: [(party: Int, weight: Int32)] = []
        for need in improvable {
            for reach in [Reach.all, .amongWitness] {
                guard let way = cheapestWay(need, reach, .weights), weigh(way, need) < weighHolders(need) else { continue }
                let mark = witness.mark
                install(way, need)
                for party in 0..<field.count where weight[party] == 0 && excess(party) != 0 {
                    added.append((party, Int32(excess(party).signum())))
                }
                witness.rollBack(to: mark)
            }
        }
        for (party, amount) in added { weight[party] = amount }
        return !added.isEmpty
    }
}
