extension CompletionSearch {
    /// Whether the kept completion is a draw within all rules that agrees with the position.
    var keepsToTheRules: Bool {
        for slot in witness.holder.indices where position.drawn[slot] >= 0 && witness.holder[slot] != position.drawn[slot] { return false }
        return keepsToTheRules(since: nil)
    }

    /// Whether the witness is a draw within the rules, given that it was one at a mark; without a mark everything is looked at.
    func keepsToTheRules(since mark: Int?) -> Bool {
        guard let mark else { return (0..<2 * field.count).allSatisfy { isFilledWithinTheRules($0) } && nobodyIsOutsideLimits }
        for slot in witness.slotsTouched(since: mark) where !isFilledWithinTheRules(slot / field.seatsPerSide) { return false }
        return nobodyIsOutsideLimits
    }

    private var nobodyIsOutsideLimits: Bool {
        for party in 0..<field.count where excess(party) != 0 { return false }
        return true
    }

    /// Whether those who hold the seats of a side may do so, and together fill it (¶28).
    func isFilledWithinTheRules(_ need: Int) -> Bool {
        guard covers(need) else { return false }
        let reviewed = need >> 1
        let first = need * field.seatsPerSide
        for slot in first..<first + field.seatsPerSide where witness.holder[slot] >= 0 {
            let party = Int(witness.holder[slot])
            let additional = slot > first
            guard party != reviewed, field.isOfRightGroup(party, need: need, additional: additional),
                witness.seats[reviewed * field.count + party] == 1, witness.seats[party * field.count + reviewed] == 0,
                position.drawn[slot] >= 0 || !position.wasReplaced(party, need: need)
            else { return false }
        }
        return true
    }
}
