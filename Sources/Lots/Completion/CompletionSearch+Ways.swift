extension CompletionSearch {
    /// Which parties a way to fill a side may use.
    enum Reach {
        /// All that the seats drawn so far allow: what a proof has to consider.
        case all
        /// Those among them that the rest of the witness allows as well.
        case amongWitness
        /// Those among them that the sides filled in the present chain of moves allow as well.
        case aroundLocked
    }

    /// What parties cost.
    enum Pricing {
        /// The weights of the shortage that is being looked for; among equals those who need not make room.
        case weights
        /// Those who carry out few reviews are cheap.
        case ease
    }

    /// Whether a side still has seats to be drawn.
    @inline(__always) func isOpen(_ need: Int) -> Bool {
        let first = need * field.seatsPerSide
        guard position.drawn[first] >= 0 else { return true }
        return !settledMissing(need).isEmpty
    }

    /// The sides that still have seats to be drawn.
    var openNeeds: [Int] {
        var needs: [Int] = []
        for need in 0..<2 * field.count where isOpen(need) { needs.append(need) }
        return needs
    }

    /// The instruments of a side that no drawn reviewer covers, once its primary reviewer is drawn.
    @inline(__always) func settledMissing(_ need: Int) -> InstrumentSet {
        let first = need * field.seatsPerSide
        var missing = field.instruments[need >> 1]
        for slot in first..<first + field.seatsPerSide where position.drawn[slot] >= 0 {
            missing.subtract(field.instruments[Int(position.drawn[slot])])
        }
        return missing
    }

    /// Whether the holders of a side's seats fill it as ¶28 b asks, with another party in one of the seats where one is given.
    func covers(_ need: Int, with party: Int = -1, at place: Int = -1) -> Bool {
        let first = need * field.seatsPerSide
        let primary = place == first ? party : Int(witness.holder[first])
        guard primary >= 0 else { return false }
        var missing = field.instruments[need >> 1].subtracting(field.instruments[primary])
        for slot in first + 1..<first + field.seatsPerSide {
            let holder = slot == place ? party : Int(witness.holder[slot])
            guard holder >= 0 else { continue }
            let held = field.instruments[holder]
            guard !missing.isDisjoint(with: held) else { return false }
            if !field.allowsMoreReviewers[need >> 1] && !held.isSuperset(of: missing) { return false }
            missing.subtract(held)
        }
        return missing.isEmpty
    }

    /// Whether the seats drawn so far let a party sit in a review; groups and instruments are not looked at.
    @inline(__always) func settledAllows(_ party: Int, inReviewOf reviewed: Int) -> Bool {
        party != reviewed && position.load[party] < field.most[party] && !position.sits[reviewed * field.count + party]
            && !position.sits[party * field.count + reviewed]
    }

    /// The cheapest way to fill the open seats of a side, or `nil` where there is none.
    mutating func cheapestWay(_ need: Int, _ reach: Reach, _ pricing: Pricing) -> WayToFill? {
        let first = need * field.seatsPerSide
        var way = WayToFill()
        for ordinal in 0..<field.seatsPerSide { way.holders[ordinal] = position.drawn[first + ordinal] }
        if way.holders[0] >= 0 {
            gather(need, additional: true, reach, pricing)
            return cover(settledMissing(need).index, of: need, with: additions, completing: way)
        }
        gather(need, additional: false, reach, pricing)
        guard field.anyGroupAdds else { return cheapestPair(need, adding: primaries, completing: way) }
        gather(need, additional: true, reach, pricing)
        return cheapestPair(need, adding: additions, completing: way)
    }

    private func cheapestPair(_ need: Int, adding: CheapestByInstruments, completing way: WayToFill) -> WayToFill? {
        let mine = field.instruments[need >> 1].index
        var best: WayToFill?
        for shared in primaries.price.indices where primaries.price[shared] < CheapestByInstruments.none {
            var pair = way
            pair.holders[0] = primaries.party[shared]
            pair.price = primaries.price[shared]
            guard let covered = cover(mine & ~shared, of: need, with: adding, completing: pair) else { continue }
            if best.map({ covered.price < $0.price }) ?? true { best = covered }
        }
        return best
    }

    private func cover(_ missing: Int, of need: Int, with adding: CheapestByInstruments, completing way: WayToFill) -> WayToFill? {
        if missing == 0 { return way }
        var way = way
        let free = (1..<field.seatsPerSide).first { way.holders[$0] < 0 } ?? field.seatsPerSide
        if field.allowsMoreReviewers[need >> 1] {
            let series = adding.coverByMany(missing)
            guard series.price < CheapestByInstruments.none, free + series.parties.count <= field.seatsPerSide else { return nil }
            for (offset, party) in series.parties.enumerated() { way.holders[free + offset] = party }
            way.price += series.price
        } else {
            let added = adding.cover(missing)
            guard added.party >= 0 else { return nil }
            way.holders[free] = added.party
            way.price += added.price
        }
        return way
    }

    /// Notes, for each set of shared instruments, the cheapest party that a side could seat.
    private mutating func gather(_ need: Int, additional: Bool, _ reach: Reach, _ pricing: Pricing) {
        if additional { additions.clear() } else { primaries.clear() }
        let reviewed = need >> 1
        let first = need * field.seatsPerSide
        let mine = field.instruments[reviewed]
        for candidate in field.pool(need: need, additional: additional) {
            let party = Int(candidate)
            guard settledAllows(party, inReviewOf: reviewed) else { continue }
            if position.wasReplaced(party, need: need) { continue }
            let isHere = witness.seats[reviewed * field.count + party] > 0 && holds(party, from: first)
            switch reach {
            case .all: break
            case .amongWitness:
                if witness.seats[party * field.count + reviewed] > 0 { continue }
                if witness.seats[reviewed * field.count + party] > 0 && !isHere { continue }
            case .aroundLocked:
                if isLockedOut(party, ofReviewOf: reviewed, need: need) { continue }
            }
            let shared = field.instruments[party].intersection(mine).index
            let amount = price(party, pricing, reviewed: reviewed, isHere: isHere)
            if additional {
                additions.offer(candidate, sharing: shared, for: amount)
            } else {
                primaries.offer(candidate, sharing: shared, for: amount)
            }
        }
    }

    /// Whether a side filled in the present chain of moves stands against a party sitting in a review.
    private func isLockedOut(_ party: Int, ofReviewOf reviewed: Int, need: Int) -> Bool {
        for side in locked {
            if side >> 1 == party && holds(reviewed, from: side * field.seatsPerSide) { return true }
            if side == need ^ 1 && holds(party, from: side * field.seatsPerSide) { return true }
        }
        return false
    }

    @inline(__always) private func holds(_ party: Int, from first: Int) -> Bool {
        for slot in first..<first + field.seatsPerSide where Int(witness.holder[slot]) == party { return true }
        return false
    }

    @inline(__always) private func price(_ party: Int, _ pricing: Pricing, reviewed: Int, isHere: Bool) -> Int32 {
        switch pricing {
        case .ease:
            if isHere { return 1 }
            if witness.load[party] < position.least[party] { return 0 }
            return witness.load[party] < field.most[party] ? 2 + Int32(witness.load[party]) : 32
        case .weights:
            let amount = weigh(party, reviewing: reviewed) * 64
            guard amount == 0 else { return amount }
            if isHere { return witness.load[party] <= position.least[party] ? -1 : 0 }
            return witness.load[party] >= field.most[party] ? 1 : 0
        }
    }
}
