/// What came of an attempt to bring every party within its limits of reviews.
enum Repair {
    case repaired
    case shortage(Certificate)
    case undecided
}

extension CompletionSearch {
    /// Seats those that are drawn or assumed, and lets their reviews be filled around them; false where that needs the last word.
    mutating func seatAssumed() -> Bool {
        for slot in unsettled {
            let party = Int(position.drawn[slot])
            guard Int(witness.holder[slot]) != party else { continue }
            guard seat(party, at: slot) else { return false }
        }
        return true
    }

    private mutating func seat(_ party: Int, at slot: Int) -> Bool {
        let need = slot / field.seatsPerSide
        let first = need * field.seatsPerSide
        for other in first..<first + field.seatsPerSide where other != slot && Int(witness.holder[other]) == party {
            witness.put(-1, at: other)
        }
        witness.put(party, at: slot)
        locked = [need]
        defer { locked = [] }
        if !covers(need) {
            guard let way = cheapestWay(need, .amongWitness, .ease) ?? cheapestWay(need, .all, .ease) else { return false }
            seat(way, need)
        }
        return makeWay(around: need, depth: 4)
    }

    private mutating func seat(_ way: WayToFill, _ need: Int) {
        let first = need * field.seatsPerSide
        for ordinal in 0..<field.seatsPerSide where position.drawn[first + ordinal] < 0 { witness.put(-1, at: first + ordinal) }
        for ordinal in 0..<field.seatsPerSide { witness.put(Int(way.holders[ordinal]), at: first + ordinal) }
    }

    /// Fills a side in a given way and moves others out of that way; false where somebody cannot be moved.
    @discardableResult
    mutating func install(_ way: WayToFill, _ need: Int) -> Bool {
        seat(way, need)
        locked = [need]
        defer { locked = [] }
        return makeWay(around: need, depth: 4)
    }

    private mutating func makeWay(around need: Int, depth: Int) -> Bool {
        let first = need * field.seatsPerSide
        for slot in first..<first + field.seatsPerSide where witness.holder[slot] >= 0 {
            guard makeWay(for: Int(witness.holder[slot]), in: need, depth: depth) else { return false }
        }
        return true
    }

    /// Moves whoever stands against a party sitting on a side: the reviewed State in its review (¶28 a), itself on the other side.
    private mutating func makeWay(for party: Int, in need: Int, depth: Int) -> Bool {
        let reviewed = need >> 1
        if witness.seats[party * field.count + reviewed] > 0 {
            for mirrored in 2 * party..<2 * party + 2 where hasOpenSeat(mirrored, heldBy: reviewed) {
                guard refill(mirrored, depth: depth) else { return false }
            }
        }
        return hasOpenSeat(need ^ 1, heldBy: party) ? refill(need ^ 1, depth: depth) : true
    }

    /// Fills a side, moving others if need be.
    mutating func fill(_ need: Int) -> Bool {
        locked = []
        defer { locked = [] }
        return refill(need, depth: 4)
    }

    /// Fills the open seats of a side anew, if need be moving others in their turn; sides that were filled on the way stay as they are.
    private mutating func refill(_ need: Int, depth: Int) -> Bool {
        guard !locked.contains(need) else { return false }
        locked.append(need)
        if let way = cheapestWay(need, .amongWitness, .ease) {
            seat(way, need)
            return true
        }
        guard depth > 0, let way = cheapestWay(need, .aroundLocked, .ease) else { return false }
        seat(way, need)
        return makeWay(around: need, depth: depth - 1)
    }

    private func hasOpenSeat(_ need: Int, heldBy party: Int) -> Bool {
        let first = need * field.seatsPerSide
        for slot in first..<first + field.seatsPerSide where Int(witness.holder[slot]) == party && position.drawn[slot] < 0 { return true }
        return false
    }

    /// Brings every party within its limits by exchanges, or finds the shortage that forbids it.
    mutating func repair() -> Repair {
        for _ in 0..<64 {
            guard let party = firstOutsideLimits() else { return .repaired }
            if exchange(with: party) { continue }
            switch improveByWeights() {
            case .improved: continue
            case .shortage(let certificate): return .shortage(certificate)
            case .stuck: return .undecided
            }
        }
        return .undecided
    }

    /// How many reviews too many (above 0) or too few (below 0) the witness gives a party.
    @inline(__always) func excess(_ party: Int) -> Int {
        let load = witness.load[party]
        if load > field.most[party] { return Int(load - field.most[party]) }
        return load < position.least[party] ? Int(load - position.least[party]) : 0
    }

    private func firstOutsideLimits() -> Int? {
        for party in 0..<field.count where excess(party) != 0 { return party }
        return nil
    }

    /// One exchange that ends the excess of a party without making another.
    private mutating func exchange(with party: Int) -> Bool { excess(party) > 0 ? giveAway(party) : takeOver(party) }

    private mutating func giveAway(_ party: Int) -> Bool {
        turn &+= 1
        for reviewed in 0..<field.count where witness.seats[reviewed * field.count + party] > 0 {
            let first = 2 * reviewed * field.seatsPerSide
            for slot in first..<first + 2 * field.seatsPerSide
            where Int(witness.holder[slot]) == party && position.drawn[slot] < 0 {
                if handOver(slot) { return true }
            }
        }
        return false
    }

    private mutating func handOver(_ slot: Int) -> Bool {
        let pool = field.pool(need: slot / field.seatsPerSide, additional: slot % field.seatsPerSide > 0)
        for step in 0..<pool.count {
            let taker = Int(pool[(step + turn) % pool.count])
            guard witness.load[taker] < field.most[taker], mayTake(taker, slot) else { continue }
            witness.put(taker, at: slot)
            return true
        }
        return false
    }

    private mutating func takeOver(_ party: Int) -> Bool {
        turn &+= 7
        let count = field.slotCount
        for step in 0..<count {
            let slot = (step + turn) % count
            let holder = Int(witness.holder[slot])
            guard holder >= 0, position.drawn[slot] < 0, witness.load[holder] > position.least[holder], mayTake(party, slot) else {
                continue
            }
            witness.put(party, at: slot)
            return true
        }
        return false
    }

    /// Whether a party could simply take the place of the present holder of an open seat.
    private func mayTake(_ party: Int, _ slot: Int) -> Bool {
        let need = slot / field.seatsPerSide
        let reviewed = need >> 1
        return party != reviewed && field.isOfRightGroup(party, need: need, additional: slot % field.seatsPerSide > 0)
            && witness.seats[reviewed * field.count + party] == 0 && witness.seats[party * field.count + reviewed] == 0
            && !position.wasReplaced(party, need: need)
            && covers(need, with: party, at: slot)
    }
}
