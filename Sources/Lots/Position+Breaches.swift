extension Position {
    /// The seats that are drawn, with those who hold them.
    public var seats: [(seat: Seat, party: Int)] {
        drawn.indices.filter { drawn[$0] >= 0 }.map { (field.seat($0), Int(drawn[$0])) }
    }

    /// What in a finished draw is against the rules, in words for engineers.
    ///
    /// Each seat is emptied in turn and asked about again: whoever sits there must be one whom no rule excludes.
    public var breaches: [String] {
        var rest = self
        var breaches: [String] = []
        for (seat, party) in seats {
            let slot = field.slot(seat)
            rest.vacate(slot)
            if let exclusion = directExclusion(of: party, from: seat, in: rest) {
                breaches.append("\(field.text(seat)), \(field.code(party)): \(exclusion.rawValue)")
            }
            rest.place(party, at: slot)
        }
        return breaches + resultRules.flatMap { $0.breaches(in: self) }
    }
}
