extension CompletionSearch {
    /// Draws one seat, uniformly among those eligible.
    public mutating func step(_ seat: Seat, with words: inout some RandomWords) -> Step {
        let set = eligibleSet(for: seat)
        let choice = words.below(set.eligible.count)
        let instruments = position.missing(reviewed: seat.reviewed, side: seat.side) ?? field.instruments[seat.reviewed]
        draw(set.eligible[choice], for: seat, completion: set.completions[choice])
        return Step(
            seat: seat, instruments: instruments, eligible: set.eligible, completions: set.completions, excluded: set.excluded,
            proofs: set.proofs, choice: choice)
    }

    /// Draws one seat without listing who is eligible: a party is drawn among all until one can take the seat.
    ///
    /// Each one eligible is equally likely, as in `step`.
    mutating func drawQuickly(_ seat: Seat, with words: inout some RandomWords) {
        var refused: Set<Int> = []
        while true {
            let party = words.below(field.count)
            if refused.contains(party) || directExclusion(of: party, from: seat, in: position) != nil { continue }
            switch outlook(for: party, taking: seat) {
            case .completion(let changes): return draw(party, for: seat, completion: changes)
            case .impossible: refused.insert(party)
            }
        }
    }

    /// Draws all reviewers in a random order without listing who was eligible, and returns the seats.
    public static func drawQuickly(from search: CompletionSearch, with words: inout some RandomWords) -> Position {
        var search = search
        search.provesEverything = false
        var order = Array(0..<search.field.count)
        words.shuffle(&order)
        for reviewed in order {
            while let seat = search.position.nextSeat(reviewed: reviewed) { search.drawQuickly(seat, with: &words) }
        }
        return search.position
    }
}
